import type { AppFacts } from '../facts/app';
import { inCells } from '../inCells';
import type { FamilyWording, Words } from '../wording';

export const appDa: FamilyWording<AppFacts> = {
  'APP-01': {
    title: 'Inden for bevillingerne',
    help:
      'Kommunens medfinansiering af alle planer skal tilsammen kunne rummes i de bevillinger, der står i arket Bevillinger. ' +
      'Et budgetår, som arket Regler giver med kilde, tæller, som det står der.',
    short: ({ difference = 0 }, words) => `Bevillingerne er overskredet med ${words.kr(difference)}`,
    what: ({ facts, actual = 0, expected = 0, difference = 0 }, words) =>
      `Kommunens medfinansiering af ${facts.plans === 1 ? '1 plan' : `${words.count(facts.plans)} planer`} er ${words.kr(actual)} ` +
      `${appropriations(facts.years, words)} er ${words.kr(expected)}; de er overskredet med ${words.kr(difference)}`,
    todo: ({ cells }, words) =>
      `Sænk kommunens medfinansiering, eller ret og tilføj bevillinger; tallene står i ${inCells({ cells }, words)}.`,
  },
  'APP-02': {
    title: 'Rest af bevillingerne',
    help:
      'Hvad der er tilbage af bevillingerne, når kommunens medfinansiering af alle planer er trukket fra. Fordelt på budgetår, ' +
      'hvor rækkerne nævner et: planens aftale (»Budget 2016«) eller finansieringens årskolonner, når hvert af årene har en ' +
      'bevilling. Er bevillingerne overskredet, siger APP-01 det.',
    short: ({ actual = 0 }, words) => `Der er ${words.kr(actual)} tilbage af bevillingerne.`,
    what: ({ facts, actual = 0 }, words) => {
      const years = facts.years.map(
        ({ year, appropriated, used }) =>
          ` Budget ${String(year)}: ${words.kr(used)} af ${words.kr(appropriated)}, ${left(appropriated - used, words)}.`,
      );
      return (
        `Kommunens medfinansiering er ${words.kr(facts.used)} af bevillinger på ${words.kr(facts.appropriated)}; der er ` +
        `${words.kr(actual)} tilbage.${years.join('')}`
      );
    },
    todo: () => '',
  },
};

function appropriations(years: readonly number[], words: Words): string {
  return years.length === 0 ? 'Bevillingerne' : `Bevillingerne for ${words.list(years.map(String))}`;
}

function left(ore: number, words: Words): string {
  return ore < 0 ? `${words.kr(-ore)} for meget` : `${words.kr(ore)} tilbage`;
}
