import type { NotRunReason } from '../notRun';
import type { Words } from '../wording';
import { columnInSentence, columnName, tableName } from './names';

/** Why a rule did not run, in one Danish sentence. */
export function danishReason(reason: NotRunReason, words: Words): string {
  switch (reason.kind) {
    case 'noTable':
      return `Tabellen ${tableName(reason.table, 'da')} findes ikke i projektmappen.`;
    case 'noColumn': {
      const columns = reason.columns.map((key) => words.quote(columnName(key, 'da')));
      return `${tableName(reason.table, 'da')} har ${columns.length === 1 ? 'ingen kolonne' : 'ingen kolonner'} ${words.list(columns)}.`;
    }
    case 'noRows':
      return `${tableName(reason.table, 'da')} er ikke udfyldt.`;
    case 'noRuleSet':
      return 'Der står ikke, hvornår planen starter, så dens regelsæt kendes ikke.';
    case 'notInRuleSet':
      return 'Regelsættet for planens periode har ikke dette krav.';
    case 'noAgreement':
      return 'Der er ingen lokal aftale at holde planen op mod.';
    case 'agreementAssumed':
      return 'Aftalen er kun antaget; den bruges kun til andelene. Skriv aftalen i kolonnen Aftale.';
    case 'noPayers':
      return 'Ingen af betalerne har et beløb.';
    case 'noPayer':
      return `${PAYER[reason.payer]} mangler.`;
    case 'unknownAmount':
      return `Et beløb under ${words.list(reason.columns.map((key) => columnInSentence(key, 'da')))} kan ikke bruges.`;
    case 'noFrame':
      return 'Samlet ramme mangler eller er 0.';
    case 'noActivities':
      return 'Planen har ingen aktiviteter.';
    case 'noEdition':
      return 'Ingen af henvisningerne angiver en udgave af kataloget.';
    case 'ruleSetInDoubt':
      return 'Planens temaer er fra en anden periode end dens regelsæt (PLN-02).';
    case 'noDate':
      return 'En dato, som afgør rækkefølgen, mangler eller kan ikke læses.';
    case 'noPeriod':
      return 'Planen har ingen gyldig start og slut.';
    case 'unreadYears':
      return `Kolonner i ${tableName(reason.table, 'da')}, der kan være budgettets år, er ikke læst (DAT-08).`;
    case 'notApplicable':
      return 'Projektmappen har intet, som reglen handler om.';
  }
}

const PAYER = {
  lbf: 'LBF’s beløb',
  municipality: 'Kommunens beløb',
  housing: 'Boligorganisationernes beløb',
  municipalParts: 'Delingen af kommunens beløb i frikøb og koordinering',
} as const;
