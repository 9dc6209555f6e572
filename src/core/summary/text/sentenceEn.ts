import type { WorkbookVerdict } from '../workbookVerdict';

/** The sentence behind the verdict. */
export function sentenceEn({ verdict, plans, count, sheetsSeen, blankSheet }: WorkbookVerdict): string {
  if (plans === 0 && blankSheet !== undefined) return `The sheet ${blankSheet} is not filled in.`;
  if (plans === 0) {
    return `The workbook has no budget sheet that can be read. ${sheetsSeen} ${sheetsSeen === 1 ? 'sheet was' : 'sheets were'} looked at.`;
  }
  switch (verdict) {
    case 'notReady':
      return [whoHas(count.notReady, plans, 'errors to correct.'), unassessed(count.notAssessed)].join('');
    case 'notAssessed':
      return plans === 1 ? 'The plan lacks information.' : `${lacking(count.notAssessed)} information.`;
    case 'answersNeeded':
      return `No errors. ${whoHas(count.answersNeeded, plans, 'warnings that need an answer.')}`;
    default:
      return `${plans === 1 ? 'The plan passes' : `All ${plans} plans pass`} the rules that ran. This is no guarantee of Landsbyggefonden’s commitment.`;
  }
}

function whoHas(some: number, plans: number, what: string): string {
  if (some === 0) return `The workbook has ${what}`;
  if (plans === 1) return `The plan has ${what}`;
  return `${some} of ${plans} plans ${some === 1 ? 'has' : 'have'} ${what}`;
}

function lacking(some: number): string {
  return some === 1 ? '1 plan lacks' : `${some} plans lack`;
}

function unassessed(some: number): string {
  if (some === 0) return '';
  return some === 1 ? ' 1 plan cannot be assessed.' : ` ${some} plans cannot be assessed.`;
}
