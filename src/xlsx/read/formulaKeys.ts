import type { GridBuilder } from '../../core/sheet/gridBuilder';
import { decodeText } from '../xml/decodeText';
import { FormulaTokens } from './formulaTokens';

interface Known {
  readonly tokens: Int32Array;
  readonly key: number;
  readonly next: Known | undefined;
}

const MOST_KNOWN = 20_000;

/**
 * Gives the formulas of one sheet their keys. A formula that is filled down is made into a string once;
 * the cells below are recognised by their bytes.
 */
export class FormulaKeys {
  private readonly reader = new FormulaTokens();
  private readonly known = new Map<number, Known>();
  private knownCount = 0;
  private readonly shared = new Map<number, number>();

  constructor(private readonly builder: GridBuilder) {}

  /** False where the text is damaged. */
  set(row: number, column: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { reader, builder } = this;
    const quick = reader.read(bytes, from, to, row, column);
    const found = quick ? this.find() : undefined;
    if (found !== undefined) {
      builder.setFormulaKey(row, column, found);
      return true;
    }
    const formula = decodeText(bytes, from, to);
    if (formula === undefined) return false;
    builder.setFormula(row, column, `=${formula}`);
    if (quick && this.knownCount < MOST_KNOWN) this.remember(builder.formulaKeyAt(row, column));
    return true;
  }

  /** The cell that holds the text of a shared formula. */
  share(index: number, row: number, column: number): void {
    this.shared.set(index, this.builder.formulaKeyAt(row, column));
  }

  setShared(row: number, column: number, index: number): void {
    const key = this.shared.get(index);
    if (key !== undefined) this.builder.setFormulaKey(row, column, key);
  }

  private find(): number | undefined {
    const { tokens, length, hash } = this.reader;
    for (let known = this.known.get(hash); known; known = known.next) {
      if (known.tokens.length === length && sameStart(known.tokens, tokens)) return known.key;
    }
    return undefined;
  }

  private remember(key: number): void {
    const { tokens, length, hash } = this.reader;
    this.known.set(hash, { tokens: tokens.slice(0, length), key, next: this.known.get(hash) });
    this.knownCount++;
  }
}

function sameStart(known: Int32Array, tokens: Int32Array): boolean {
  for (let index = 0; index < known.length; index++) if (known[index] !== tokens[index]) return false;
  return true;
}
