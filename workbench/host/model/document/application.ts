import { separatorsOf } from '../../values/numberText';
import { readWord } from '../../values/check';
import { describe, type Like, Model } from '../model';
import { CultureInfoModel } from './cultureInfo';

const api = describe<Excel.Application>()('Application', {
  scalars: [
    'calculationEngineVersion',
    'calculationMode',
    'calculationState',
    'decimalSeparator',
    'thousandsSeparator',
    'useSystemSeparators',
  ],
  navigations: ['cultureInfo'],
  methods: ['calculate', 'suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'],
});

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const KINDS = ['Recalculate', 'Full', 'FullRebuild'] as const;

export class ApplicationModel
  extends Model
  implements
    Like<
      Excel.Application,
      'calculationMode' | 'calculationState' | 'calculationEngineVersion' | 'decimalSeparator' | 'calculate'
    >
{
  readonly api = api;

  /** Assumed: the number that a current Excel gives. */
  get calculationEngineVersion(): number {
    return 191029;
  }

  get calculationMode(): (typeof MODES)[number] {
    return this.host.document.state.calculationMode;
  }

  set calculationMode(mode: unknown) {
    this.host.document.set(this.host.document.state, 'calculationMode', readWord(mode, MODES));
  }

  get calculationState(): 'Done' | 'Calculating' | 'Pending' {
    return this.host.calculation?.state ?? 'Done';
  }

  get decimalSeparator(): string {
    return separatorsOf(this.host.settings.contentLanguage).decimal;
  }

  get thousandsSeparator(): string {
    return separatorsOf(this.host.settings.contentLanguage).group;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfoModel {
    return new CultureInfoModel(this.host);
  }

  /** All formulas are computed anew, whatever kind is asked for. */
  calculate(kind: unknown): void {
    readWord(kind, KINDS);
    this.host.calculation?.recalculate();
  }

  suspendApiCalculationUntilNextSync(): void {
    // Nothing is computed before the end of a request anyway.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn before the end of a request anyway.
  }
}
