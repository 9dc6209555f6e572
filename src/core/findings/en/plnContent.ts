import type { PlnFacts } from '../facts/pln';
import { inCells } from '../inCells';
import type { FamilyWording, Words } from '../wording';

type Codes = 'PLN-01' | 'PLN-02' | 'PLN-06' | 'PLN-07' | 'PLN-08' | 'PLN-13';

/** The rules on themes, target groups and efforts. */
export const plnContentEn: FamilyWording<Pick<PlnFacts, Codes>> = {
  'PLN-01': {
    title: 'An activity under each theme',
    help:
      'Each of the rule set’s themes (sub-agreements) should have at least one activity (Bilag 5: one strategic agreement ' +
      'and four sub-agreements). A plan need not weight the themes equally, so an empty theme is a warning, not an error. A ' +
      'plan that starts in 2019 may use the themes of either period and is held against the one it fits best. A theme that may ' +
      'only be misnamed waits for PLN-02.',
    short: ({ facts }, words) =>
      facts.missing.length === 1
        ? `No activities under ${facts.missing[0] ?? ''}.`
        : `${words.count(facts.missing.length)} themes have no activities.`,
    what: ({ facts }, words) =>
      `There are no activities under ${words.list(facts.missing.map(words.quote), 7)}, ${facts.missing.length === 1 ? 'a theme' : 'themes'} of ${facts.period.en}.` +
      (facts.open === 0
        ? ''
        : ` At least ${words.count(facts.missing.length - facts.open)} of them will be missing once the themes of PLN-02 are corrected.`),
    todo: () => 'Add an activity under each theme, or explain the deviation.',
  },
  'PLN-02': {
    title: 'The activity’s theme',
    help:
      'Each activity must belong to one of the themes of the plan’s rule set. Case, “&” and “og”, order, endings and a ' +
      'leading “Delaftale 2:” make no difference. Common costs and cancelled activities need no theme. The numbers 1-4 ' +
      'alone are read as the sub-agreements in the order in which Bilag 5 names them. Where the rule set was set ' +
      'by hand and all themes are of another, it is rather the choice that is wrong.',
    short: ({ facts }, words) => {
      if (facts.kind === 'blank') return `${activities(facts.activities.length, words)} without a theme.`;
      if (facts.kind === 'ruleSet') return `The plan seems to follow ${facts.likely.en}, not ${facts.period.en}.`;
      const [first] = facts.found;
      if (facts.kind === 'otherPeriod') {
        return facts.found.length === 1 && first
          ? `${words.quote(first.text)} is a theme of another period.`
          : `${words.count(facts.found.length)} themes are of another period.`;
      }
      return facts.found.length === 1 && first
        ? `${words.quote(first.text)} is no theme of ${facts.period.en}.`
        : `${words.count(facts.found.length)} names are no themes of ${facts.period.en}.`;
    },
    what: ({ facts }, words) => {
      switch (facts.kind) {
        case 'blank':
          return `${activities(facts.activities.length, words)} without a theme: ${words.list(facts.activities.map(words.quote))}.`;
        case 'otherPeriod':
          return `${activities(facts.rows, words)} with a theme of another period: ${words.list(facts.found.map(({ text, period }) => `${words.quote(text)} (${period.en})`))}. The plan follows ${facts.period.en}.`;
        case 'ruleSet':
          return (
            (facts.plans === 1
              ? `All ${words.count(facts.rows)} activities with a theme have one of ${facts.likely.en}`
              : `In ${words.count(facts.plans)} plans all ${words.count(facts.rows)} activities with a theme have one of ${facts.likely.en}`) +
            ` (${words.list(facts.found.map(words.quote))}), but the ${facts.plans === 1 ? 'plan is' : 'plans are'} held against ${facts.period.en}.`
          );
        case 'unknown':
          return `${activities(facts.rows, words)} with a theme that is not in ${facts.period.en}: ${words.list(facts.found.map(({ text, closest }) => words.quote(text) + (closest === undefined ? '' : ` (like ${words.quote(closest)})`)))}.`;
      }
    },
    todo: (finding, words) => {
      const { facts } = finding;
      const where = inCells(finding, words);
      if (facts.kind === 'ruleSet') {
        return `The ${facts.plans === 1 ? 'plan seems' : 'plans seem'} to follow ${facts.likely.en}: choose it as the rule set, or correct the themes in ${where}.`;
      }
      const themes = words.either(facts.themes.map(words.quote), 8);
      const [only, ...more] = facts.kind === 'unknown' ? facts.found : [];
      return only?.closest !== undefined && more.length === 0
        ? `Write ${words.quote(only.closest)} in ${where}, or choose another of the themes: ${themes}.`
        : `Write one of the themes in ${where}: ${themes}.`;
    },
  },
  'PLN-06': {
    title: 'Sub-agreements',
    help:
      'Each sub-agreement in use, that is each theme with an activity, must stand in the table Sub-agreements with a date ' +
      '(Bilag 5: four sub-agreements). Landsbyggefonden may ask for them at any time.',
    short: ({ facts }, words) => {
      const one = facts.themes.length === 1;
      const fault =
        facts.kind === 'missing' ? (one ? 'is missing' : 'are missing') : one ? 'has no date' : 'have no date';
      return one
        ? `The sub-agreement ${facts.themes[0] ?? ''} ${fault}.`
        : `${words.count(facts.themes.length)} sub-agreements ${fault}.`;
    },
    what: ({ facts }, words) => {
      const one = facts.themes.length === 1;
      const named = `${one ? 'The sub-agreement' : 'The sub-agreements'} ${words.list(facts.themes.map(words.quote), 7)}`;
      return facts.kind === 'missing'
        ? `${named} ${one ? 'is' : 'are'} in use but not in the table Sub-agreements.`
        : `${named} ${one ? 'has' : 'have'} no date.`;
    },
    todo: (finding, words) =>
      finding.facts.kind === 'missing'
        ? `Write ${finding.facts.themes.length === 1 ? 'it' : 'them'} with the date in the table Sub-agreements, or explain the deviation.`
        : `Write the date in ${inCells(finding, words)}, or explain the deviation.`,
  },
  'PLN-07': {
    title: 'Target group',
    help:
      'Each activity must name its target group, and at least one activity must be for the primary one: vulnerable children ' +
      'and young people, and their families (Bilag 5). It is recognised by words such as children, young, families, parents.',
    short: ({ facts }, words) => {
      if (facts.kind === 'primary') return 'No activity is for children, young people or their families.';
      return facts.activities.length === 1
        ? `${words.quote(facts.activities[0] ?? '')} has no target group.`
        : `${activities(facts.activities.length, words)} without a target group.`;
    },
    what: ({ facts }, words) =>
      facts.kind === 'blank'
        ? `${words.count(facts.activities.length)} of ${activities(facts.all, words)} without a target group: ${words.list(facts.activities.map(words.quote))}.`
        : `None of the plan’s target groups is the primary one, vulnerable children and young people and their families. They are ${words.list(facts.groups.map(words.quote))}.`,
    todo: (finding, words) =>
      finding.facts.kind === 'blank'
        ? `Write the target group in ${inCells(finding, words)}, or explain the deviation.`
        : `Correct the target group in ${inCells(finding, words)}, add an activity for the primary group, or explain the deviation.`,
  },
  'PLN-08': {
    title: 'Parallel efforts',
    help:
      'The same activity should not stand in two sub-agreements of a plan or in two plans of the same district (Bilag 5: “At ' +
      'der ikke opstår parallelindsatser”). Names are compared without case, endings and hyphens. Common costs and names that say ' +
      'nothing of what is done (“Diverse”, “Aktivitet 3”) are left out.',
    short: ({ facts: { efforts, plans } }, words) => {
      const [first] = efforts;
      const what = efforts.length === 1 ? words.quote(first?.name ?? '') : activities(efforts.length, words);
      return plans.length > 1 ? `${what} in ${words.list(plans, 2)}.` : `${what} in several sub-agreements.`;
    },
    what: ({ facts: { efforts, plans, district = '' } }, words) => {
      const listed = words.list(efforts.map((effort) => places(effort, plans.length > 1, words)));
      return plans.length > 1
        ? `${activities(efforts.length, words)} in several plans of the district ${district}: ${listed}.`
        : `${activities(efforts.length, words)} under several sub-agreements: ${listed}.`;
    },
    todo: () =>
      'Gather the effort in one place, give the efforts names that show the difference, or explain the deviation.',
  },
  'PLN-13': {
    title: 'Buy-out and municipal staff',
    help:
      'Where there is municipal money for buy-out and supporting efforts, at least one activity should be carried out by or ' +
      'with municipal staff (Bilag 5). They are recognised by words such as municipality, administration, buy-out, job ' +
      'centre and SSP in the column Carried out by.',
    short: () => 'Money for buy-out, but no activity by municipal staff.',
    what: ({ facts }, words) =>
      `${words.kr(facts.buyOut)} is budgeted for buy-out and supporting efforts, but no activity is carried out by or with municipal staff.`,
    todo: (finding, words) => `Write who carries out the activities in ${inCells(finding, words)}.`,
  },
};

function activities(count: number, words: Words): string {
  return count === 1 ? '1 activity' : `${words.count(count)} activities`;
}

function places({ name, rows }: PlnFacts['PLN-08']['efforts'][number], byPlan: boolean, words: Words): string {
  const named = rows.map((row) => `${(byPlan ? row.plan : row.theme) || 'no theme'} (${words.cell(row.cell)})`);
  return `${words.quote(name)} in ${words.list(named)}`;
}
