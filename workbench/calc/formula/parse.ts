import { CellError } from '../../host/state/cell';
import { parseRect } from '../../host/state/rect';
import type { BinaryOperator, Node, ReferenceNode } from './node';
import { NotComputed } from './notComputed';
import { type Token, type TokenKind, tokens } from './tokens';

/** How strongly operators bind, as in Excel; a sign in front binds stronger than all. */
const STRENGTH: Readonly<Record<BinaryOperator, number>> = {
  ...{ '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1 },
  ...{ '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 },
};

/** Reads an English formula with its leading `=`. Throws {@link NotComputed} for what the engine does not know. */
export function parseFormula(formula: string): Node {
  const parser = new Parser(tokens(formula.slice(1)));
  const node = parser.expression(0);
  parser.end();
  return node;
}

class Parser {
  private at = 0;

  constructor(private readonly all: readonly Token[]) {}

  expression(weakest: number): Node {
    let left = this.operand();
    for (;;) {
      const operator = this.binaryOperator();
      if (!operator || STRENGTH[operator] <= weakest) return left;
      this.at++;
      left = { kind: 'binary', operator, left, right: this.expression(STRENGTH[operator]) };
    }
  }

  end(): void {
    if (this.at < this.all.length) throw new NotComputed(`${this.next?.text ?? ''} at this place`);
  }

  private operand(): Node {
    for (const operator of ['-', '+'] as const) {
      if (this.takeOperator(operator)) return { kind: 'unary', operator, operand: this.operand() };
    }
    let node = this.primary();
    while (this.takeOperator('%')) node = { kind: 'unary', operator: '%', operand: node };
    return node;
  }

  private primary(): Node {
    if (this.takeOperator('(')) {
      const inner = this.expression(0);
      this.need(')');
      return inner;
    }
    const token = this.next;
    this.at++;
    switch (token?.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'value', value: new CellError(token.text) };
      case 'reference':
        return readReference(token.text);
      case 'call':
        return { kind: 'call', name: token.text.slice(0, -1).toUpperCase(), args: this.args() };
      case 'word':
        return readWord(token.text);
      default:
        throw new NotComputed('a formula that ends here');
    }
  }

  private args(): Node[] {
    if (this.takeOperator(')')) return [];
    const args: Node[] = [];
    for (;;) {
      const empty = this.sees('operator', ',') || this.sees('operator', ')');
      args.push(empty ? { kind: 'omitted' } : this.expression(0));
      if (this.takeOperator(')')) return args;
      this.need(',');
    }
  }

  private get next(): Token | undefined {
    return this.all[this.at];
  }

  private sees(kind: TokenKind, text: string): boolean {
    return this.next?.kind === kind && this.next.text === text;
  }

  private takeOperator(text: string): boolean {
    const found = this.sees('operator', text);
    if (found) this.at++;
    return found;
  }

  private need(text: string): void {
    if (!this.takeOperator(text)) throw new NotComputed(`a formula without its ${text}`);
  }

  private binaryOperator(): BinaryOperator | undefined {
    const token = this.next;
    return token?.kind === 'operator' && token.text in STRENGTH ? (token.text as BinaryOperator) : undefined;
  }
}

function readReference(text: string): ReferenceNode {
  const cut = text.lastIndexOf('!');
  const rect = parseRect(text.slice(cut + 1));
  if (!rect) throw new NotComputed(`the reference ${text}`);
  if (cut < 0) return { kind: 'reference', rect };
  const sheet = text.slice(0, cut);
  const unquoted = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { kind: 'reference', sheet: unquoted, rect };
}

function readWord(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  throw new NotComputed(`the name ${text}`);
}
