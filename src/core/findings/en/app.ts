import type { AppFacts } from '../facts/app';
import { inCells } from '../inCells';
import type { FamilyWording, Words } from '../wording';

export const appEn: FamilyWording<AppFacts> = {
  'APP-01': {
    title: 'Within the appropriations',
    help:
      'The municipality’s co-financing of all plans must together fit within the appropriations listed in the sheet ' +
      'Bevillinger. A budget year that the sheet Regler gives with a source counts as it says there.',
    short: ({ difference = 0 }, words) => `The appropriations are exceeded by ${words.kr(difference)}`,
    what: ({ facts, actual = 0, expected = 0, difference = 0 }, words) =>
      `The municipality’s co-financing of ${facts.plans === 1 ? '1 plan' : `${words.count(facts.plans)} plans`} is ` +
      `${words.kr(actual)} ${appropriations(facts.years, words)} are ${words.kr(expected)}; they are exceeded by ${words.kr(difference)}`,
    todo: ({ cells }, words) =>
      `Lower the municipality’s co-financing, or correct and add appropriations; the amounts are in ${inCells({ cells }, words)}.`,
  },
  'APP-02': {
    title: 'Left of the appropriations',
    help:
      'What is left of the appropriations once the municipality’s co-financing of all plans is taken off. By budget year where ' +
      'rows name one: the plan’s agreement (“Budget 2016”) or the year columns of the funding, when each of the years has an appropriation. ' +
      'Where the appropriations are exceeded, APP-01 says so.',
    short: ({ actual = 0 }, words) => `${words.kr(actual)} is left of the appropriations.`,
    what: ({ facts, actual = 0 }, words) => {
      const years = facts.years.map(
        ({ year, appropriated, used }) =>
          ` Budget ${String(year)}: ${words.kr(used)} of ${words.kr(appropriated)}, ${left(appropriated - used, words)}.`,
      );
      return (
        `The municipality’s co-financing is ${words.kr(facts.used)} of appropriations of ${words.kr(facts.appropriated)}; ` +
        `${words.kr(actual)} is left.${years.join('')}`
      );
    },
    todo: () => '',
  },
};

function appropriations(years: readonly number[], words: Words): string {
  return years.length === 0 ? 'The appropriations' : `The appropriations for ${words.list(years.map(String))}`;
}

function left(ore: number, words: Words): string {
  return ore < 0 ? `${words.kr(-ore)} too much` : `${words.kr(ore)} left`;
}
