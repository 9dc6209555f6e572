import type { NotRunReason } from '../notRun';
import type { Words } from '../wording';
import { columnInSentence, columnName, tableName } from './names';

/** Why a rule did not run, in one English sentence. */
export function englishReason(reason: NotRunReason, words: Words): string {
  switch (reason.kind) {
    case 'noTable':
      return `The workbook has no table ${tableName(reason.table, 'en')}.`;
    case 'noColumn': {
      const columns = reason.columns.map((key) => words.quote(columnName(key, 'en')));
      return `${tableName(reason.table, 'en')} has no ${columns.length === 1 ? 'column' : 'columns'} ${words.list(columns)}.`;
    }
    case 'noRows':
      return `${tableName(reason.table, 'en')} is not filled in.`;
    case 'noRuleSet':
      return 'Nothing says when the plan starts, so its rule set is not known.';
    case 'notInRuleSet':
      return 'The rule set of the plan’s period has no such requirement.';
    case 'noAgreement':
      return 'There is no local agreement to hold the plan against.';
    case 'agreementAssumed':
      return 'The agreement is only assumed; it is used for the shares alone. Write the agreement in the column Agreement.';
    case 'noPayers':
      return 'No payer has an amount.';
    case 'noPayer':
      return `${PAYER[reason.payer]} is missing.`;
    case 'unknownAmount':
      return `An amount under ${words.list(reason.columns.map((key) => columnInSentence(key, 'en')))} cannot be used.`;
    case 'noFrame':
      return 'The total frame is missing or 0.';
    case 'noActivities':
      return 'The plan has no activities.';
    case 'noEdition':
      return 'No reference names an edition of the catalogue.';
    case 'ruleSetInDoubt':
      return 'The plan’s themes are of another period than its rule set (PLN-02).';
    case 'noDate':
      return 'A date that decides the order is missing or cannot be read.';
    case 'noPeriod':
      return 'The plan has no valid start and end.';
    case 'unreadYears':
      return `Columns of ${tableName(reason.table, 'en')} that may be the budget’s years were not read (DAT-08).`;
    case 'notApplicable':
      return 'The workbook has nothing that the rule is about.';
  }
}

const PAYER = {
  lbf: 'LBF’s amount',
  municipality: 'The municipality’s amount',
  housing: 'The housing organisations’ amount',
  municipalParts: 'The split of the municipality’s amount into buy-out and coordination',
} as const;
