import { capital } from '../capital';
import type { PlnFacts } from '../facts/pln';
import { inCells, inOneOfCells } from '../inCells';
import { tableName } from '../labels/names';
import type { FamilyWording, Words } from '../wording';

type Codes = 'PLN-03' | 'PLN-04' | 'PLN-05' | 'PLN-09' | 'PLN-10' | 'PLN-11' | 'PLN-12';

/** The rules on period, agreements and the rows that belong to the plan. */
export const plnFrameEn: FamilyWording<Pick<PlnFacts, Codes>> = {
  'PLN-03': {
    title: 'The plan’s period',
    help:
      'The plan must end after it starts. A plan usually lasts four years (Bilag 5); another length is only a notice. Four ' +
      'years are counted from the first day, give or take a day, so a plan that starts mid-year touches five budget years.',
    short: ({ facts }, words) =>
      facts.kind === 'reversed'
        ? `The plan ends ${words.day(facts.end)}, before it starts.`
        : `The plan lasts ${length(facts.months, words)}, not ${words.count(facts.typicalYears)} years.`,
    what: ({ facts }, words) =>
      facts.kind === 'reversed'
        ? `The plan ends ${words.day(facts.end)} but starts ${words.day(facts.start)}.`
        : `The plan lasts ${length(facts.months, words)} (${words.day(facts.start)}–${words.day(facts.end)}). A plan usually lasts ${words.count(facts.typicalYears)} years.`,
    todo: (finding, words) =>
      finding.facts.kind === 'reversed'
        ? `Correct start or end in ${inOneOfCells(finding, words)}.`
        : `Correct the date in ${inOneOfCells(finding, words)} if the length is not intended.`,
  },
  'PLN-04': {
    title: 'Amounts outside the period',
    help:
      'All amounts must lie in calendar years that the plan’s period touches. A four-year plan that starts mid-year touches ' +
      'five calendar years. Cancelled activities, blank cells and 0 do not count.',
    short: ({ facts }, words) => `Amounts in ${words.list(facts.years.map(String), 4)}, outside the plan’s period.`,
    what: ({ facts }, words) => {
      const parts = [
        ...(facts.activities === undefined ? [] : [`${words.kr(facts.activities)} of the activities`]),
        ...(facts.funding === undefined ? [] : [`${words.kr(facts.funding)} of the funding`]),
      ];
      return `${words.list(parts)} lie in ${words.list(facts.years.map(String), 8)}, but the plan runs from ${words.day(facts.start)} to ${words.day(facts.end)}.`;
    },
    todo: (finding, words) =>
      `Move the amounts in ${inCells(finding, words)} to years in the period, correct the period, or explain the deviation.`,
  },
  'PLN-05': {
    title: 'Strategic agreement',
    help: 'The plan must have a strategic agreement, and it must be dated (Bilag 5). The date may stand in a text.',
    short: ({ facts }) =>
      facts.kind === 'missing' ? 'The strategic agreement is missing.' : 'The strategic agreement has no date.',
    what: ({ facts }, words) =>
      facts.kind === 'missing'
        ? 'The strategic agreement is missing.'
        : `The strategic agreement (${words.quote(facts.text)}) has no date.`,
    todo: (finding, words) => `Write the agreement’s date in ${inCells(finding, words)}, or explain the deviation.`,
  },
  'PLN-09': {
    title: 'Approaches and ambitions',
    help:
      'The plan should name its contribution to at least one of the municipality’s three approaches and one of the main ' +
      'agreement’s three ambitions (Bilag 5). They are recognised by a word of their own or by their number 1-3.',
    short: ({ facts }, words) => `The plan names none of the three ${words.list(facts.missing)}.`,
    what: ({ facts }, words) => `The plan does not name the ${words.list(facts.missing)} it contributes to.`,
    todo: (finding, words) =>
      `Write it in ${inCells(finding, words)}. ${finding.facts.missing
        .map((kind) =>
          kind === 'approaches'
            ? `The approaches are ${words.list(finding.facts.approaches)}.`
            : `The ambitions are ${words.list(finding.facts.ambitions)}.`,
        )
        .join(' ')}`,
  },
  'PLN-10': {
    title: 'Confirmed rule set',
    help:
      'There must be a confirmed rule set of Landsbyggefonden for the day the plan starts. None is known for plans that start ' +
      'in 2027 or later; they are checked with the newest. Plans before 2011 have none. A rule set that is chosen for the ' +
      'plan stands.',
    short: ({ facts }, words) => `No confirmed rule set for a start on ${words.day(facts.start)}.`,
    what: ({ facts }, words) =>
      facts.kind === 'newer'
        ? `The plan starts ${words.day(facts.start)}, and no rule set is confirmed for that period. It was checked with ${facts.usedInstead.en}.`
        : `The plan starts ${words.day(facts.start)}, before the oldest rule set, ${facts.oldest.en}. The rules that need a rule set did not run.`,
    todo: (finding, words) =>
      `Correct the start in ${inCells(finding, words)}, choose a rule set in the column Rule set, or explain the deviation.`,
  },
  'PLN-11': {
    title: 'Rows and plans belong together',
    help:
      'Every row with an activity, payer, section, sub-agreement or approval must belong to a plan in the table of plans, and ' +
      'every plan must have activities. Case and punctuation in the name make no difference.',
    short: ({ facts }, words) => {
      if (facts.kind === 'noActivities') return 'The plan has no activities.';
      return facts.kind === 'unnamed'
        ? `${rows(facts.rows, words)} in ${tableName(facts.table, 'en')} without a plan.`
        : `The plan ${words.quote(facts.name)} is not in the table of plans.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'noActivities') return 'The plan has no activities.';
      if (facts.kind === 'unnamed')
        return `${rows(facts.rows, words)} in ${tableName(facts.table, 'en')} without a plan.`;
      const like = facts.closest === undefined ? '' : ` The name is like ${words.quote(facts.closest)}.`;
      return `${rows(facts.rows, words)} of ${words.quote(facts.name)}, which is not in the table of plans.${like}`;
    },
    todo: (finding, words) => {
      const { facts } = finding;
      if (facts.kind === 'noActivities') {
        return `Write the plan’s activities in the table of activities, or delete the plan in ${inCells(finding, words)}.`;
      }
      if (facts.kind === 'unnamed') return `Write the plan’s name in ${inCells(finding, words)}.`;
      return facts.closest === undefined
        ? `Correct the plan’s name in ${inCells(finding, words)}, or write the plan in the table of plans.`
        : `Write ${words.quote(facts.closest)} in ${inCells(finding, words)}, or write the plan in the table of plans.`;
    },
  },
  'PLN-12': {
    title: 'Local agreement',
    help:
      'Where it is not stated which local agreement a plan follows, the shares of Copenhagen’s are used for plans that start ' +
      'in 2015-18; rules on districts and approvals then do not run. A Copenhagen plan that starts later is checked with the ' +
      'last known agreement, because no newer one is confirmed.',
    short: ({ facts }, words) =>
      facts.kind === 'assumed'
        ? `The local agreement was assumed: ${facts.agreement.en}.`
        : `${facts.agreement.en} held until ${words.day(facts.until)}.`,
    what: ({ facts, plans }, words) => {
      const many = plans && plans.length > 1;
      const who = plans ? `${words.count(plans.length)} plans` : 'the plan';
      return facts.kind === 'assumed'
        ? `It is not stated which local agreement ${who} ${many ? 'follow' : 'follows'}. The shares of ${facts.agreement.en} were used as an assumption.`
        : `The agreement ${facts.agreement.en} held until ${words.day(facts.until)}, and no newer one is confirmed. ${capital(who)} ${many ? 'were' : 'was'} checked with it.`;
    },
    todo: (finding, words) => {
      const { facts } = finding;
      const where = facts.hasColumn ? `in ${inCells(finding, words)}` : 'in a column headed Agreement';
      return facts.kind === 'assumed'
        ? `Write ${words.quote(facts.agreement.en)} or ${words.quote('none')} ${where}.`
        : `Write ${words.quote('none')} ${where} if the agreement does not hold, or new rates with their source in the sheet Rules.`;
    },
  },
};

function rows(count: number, words: Words): string {
  return count === 1 ? '1 row' : `${words.count(count)} rows`;
}

/** `3 years and 6 months` */
function length(months: number, words: Words): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years > 0 ? [years === 1 ? '1 year' : `${words.count(years)} years`] : []),
    ...(rest > 0 || years === 0 ? [rest === 1 ? '1 month' : `${words.count(rest)} months`] : []),
  ];
  return words.list(parts);
}
