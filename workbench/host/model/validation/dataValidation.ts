import type { Host } from '../../host';
import { checkWritable } from '../../rules/protection';
import { intersection, type Rect, sameRect, subtract } from '../../state/rect';
import type { SheetState } from '../../state/sheetState';
import { emptyValidation, type ValidationState } from '../../state/validationState';
import { readBoolean } from '../../values/check';
import { describe, type Like, Model } from '../model';
import { allValid } from './allValid';
import { readAlert, readPrompt } from './validationTexts';
import { readRule, typeOf, wireRule } from './validationRule';

const api = describe<Excel.DataValidation>()('DataValidation', {
  scalars: ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type', 'valid'],
  methods: ['clear'],
});

type Words = Omit<ValidationState, 'rect'>;

/** What may be typed into a range. */
export class DataValidationModel
  extends Model
  implements Like<Excel.DataValidation, 'ignoreBlanks' | 'rule' | 'clear'>
{
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  /** `Inconsistent` when some cells have a rule and some none, `MixedCriteria` when the rules differ. */
  get type(): string {
    const { pieces } = this;
    const [first] = pieces;
    if (!first) return 'None';
    if (pieces.every((piece) => sameWords(piece, first))) return typeOf(first.rule);
    return pieces.some((piece) => typeOf(piece.rule) === 'None') ? 'Inconsistent' : 'MixedCriteria';
  }

  /** Where cells differ there is none to tell: `null`, which Microsoft's types do not say. */
  get rule(): Excel.DataValidationRule {
    const words = this.common;
    return (words && wireRule(words.rule)) as Excel.DataValidationRule;
  }

  set rule(raw: unknown) {
    const rule = readRule(this.sheet, raw);
    const words = this.common ?? emptyValidation;
    this.replace([{ ...words, rule, rect: this.rect }]);
  }

  get ignoreBlanks(): boolean {
    return this.common?.ignoreBlanks as boolean;
  }

  set ignoreBlanks(ignored: unknown) {
    this.change({ ignoreBlanks: readBoolean(ignored) });
  }

  get errorAlert(): unknown {
    const words = this.common;
    return words && (words.errorAlert ?? readAlert({}));
  }

  set errorAlert(raw: unknown) {
    this.change({ errorAlert: readAlert(raw) });
  }

  get prompt(): unknown {
    const words = this.common;
    return words && (words.prompt ?? readPrompt({}));
  }

  set prompt(raw: unknown) {
    this.change({ prompt: readPrompt(raw) });
  }

  /** True when all cells keep to their rules, false when none does, else `null`. */
  get valid(): boolean {
    const found = new Set(this.pieces.flatMap((piece) => allValid(this.host, this.sheet, piece)));
    const [only] = found;
    return (found.size === 1 ? only : null) as boolean;
  }

  clear(): void {
    this.replace([]);
  }

  /** The range cut into cells that share a rule; cells without one included. */
  private get pieces(): ValidationState[] {
    let bare: Rect[] = [this.rect];
    const ruled: ValidationState[] = [];
    for (const validation of this.sheet.validations) {
      const rect = intersection(validation.rect, this.rect);
      if (!rect) continue;
      ruled.push({ ...validation, rect });
      bare = bare.flatMap((piece) => subtract(piece, rect));
    }
    return [...ruled, ...bare.map((rect) => ({ ...emptyValidation, rect }))];
  }

  private get common(): Words | null {
    const { pieces } = this;
    const [first] = pieces;
    return first && pieces.every((piece) => sameWords(piece, first)) ? withoutRect(first) : null;
  }

  private change(values: Partial<Words>): void {
    this.replace(this.pieces.map((piece) => ({ ...piece, ...values })));
  }

  private replace(pieces: readonly ValidationState[]): void {
    checkWritable(this.sheet, this.rect);
    const kept = this.sheet.validations.flatMap((validation) =>
      subtract(validation.rect, this.rect).map((rect) =>
        sameRect(rect, validation.rect) ? validation : { ...validation, rect },
      ),
    );
    this.host.document.set(this.sheet, 'validations', [...kept, ...pieces]);
  }
}

const withoutRect = ({ rule, ignoreBlanks, errorAlert, prompt }: ValidationState): Words => ({
  rule,
  ignoreBlanks,
  ...(errorAlert && { errorAlert }),
  ...(prompt && { prompt }),
});

function sameWords(a: ValidationState, b: ValidationState): boolean {
  return JSON.stringify(withoutRect(a)) === JSON.stringify(withoutRect(b));
}
