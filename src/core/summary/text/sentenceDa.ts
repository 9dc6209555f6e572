import type { WorkbookVerdict } from '../workbookVerdict';

/** The sentence behind the verdict. */
export function sentenceDa({ verdict, plans, count, sheetsSeen, blankSheet }: WorkbookVerdict): string {
  if (plans === 0 && blankSheet !== undefined) return `Arket ${blankSheet} er ikke udfyldt.`;
  if (plans === 0) return `Projektmappen har intet budgetark, der kan læses. ${sheetsSeen} ark blev set igennem.`;
  switch (verdict) {
    case 'notReady':
      return [whoHas(count.notReady, plans, 'fejl, der skal rettes.'), unassessed(count.notAssessed)].join('');
    case 'notAssessed':
      return plans === 1 ? 'Planen mangler oplysninger.' : `${plansOf(count.notAssessed)} mangler oplysninger.`;
    case 'answersNeeded':
      return `Ingen fejl. ${whoHas(count.answersNeeded, plans, 'advarsler, der mangler svar.')}`;
    default:
      return `${plans === 1 ? 'Planen' : `Alle ${plans} planer`} består reglerne, der kørte. Det er ingen garanti for Landsbyggefondens tilsagn.`;
  }
}

function whoHas(some: number, plans: number, what: string): string {
  if (some === 0) return `Projektmappen har ${what}`;
  return plans === 1 ? `Planen har ${what}` : `${some} af ${plans} planer har ${what}`;
}

function unassessed(some: number): string {
  return some === 0 ? '' : ` ${plansOf(some)} kan ikke vurderes.`;
}

function plansOf(count: number): string {
  return count === 1 ? '1 plan' : `${count} planer`;
}
