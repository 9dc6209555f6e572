import type { CfbuFacts } from '../facts/cfbu';
import { inCells } from '../inCells';
import type { FamilyWording, Words } from '../wording';

const CATALOGUE = 'CFBU’s Inspirations- og Videnskatalog';

export const cfbuEn: FamilyWording<CfbuFacts> = {
  'CFBU-01': {
    title: 'Majority of CFBU references',
    help:
      `More than half of the plan’s planned activities must refer to ${CATALOGUE} (Bilag 5: “hovedparten”). Activities are ` +
      'counted, not kroner: rows with an activity name that are neither common costs nor cancelled. Initiated activities ' +
      'count as planned. Exactly half is not enough. The share of the budget is shown beside it and decides nothing.',
    short: ({ facts, missing = 0 }, words) =>
      `${words.count(facts.cited)} of ${activities(facts.activities, words)} refer to CFBU${half(facts)}. ${words.count(missing)} more needed.`,
    what: ({ facts, missing = 0 }, words) =>
      `${words.count(facts.cited)} of ${facts.activities === 1 ? '1 planned activity' : `${words.count(facts.activities)} planned activities`} ` +
      `(${words.pct(facts.cited / facts.activities)}) refer to ${CATALOGUE}${half(facts)}. At least ` +
      `${words.count(facts.required)} are needed for ${majority(facts.majority, words)}; ${words.count(missing)} more.` +
      (facts.budgetShare === undefined
        ? ' The share of the budget cannot be computed.'
        : ` By budget the share is ${words.pct(facts.budgetShare)}; it decides nothing.`),
    todo: ({ facts, missing = 0 }, words) =>
      `Write a reference for at least ${missing === 1 ? 'one more activity' : `${words.count(missing)} more activities`}` +
      (facts.candidates.length === 0
        ? '.'
        : `, such as ${words.list(facts.candidates.slice(0, 5).map((row) => candidate(row, words)))}.`),
  },
  'CFBU-02': {
    title: 'The reference is in the catalogue',
    help:
      `A reference to ${CATALOGUE} must be found by the activity’s name, number or page. Case, endings and order make no ` +
      'difference. The workbook’s own table of the catalogue decides. Without one, a built-in list of the few activities ' +
      'that public sources confirm is used; it may confirm a reference, never doubt one.',
    short: ({ facts }, words) =>
      facts.kind === 'absent'
        ? `${references(facts.rows, words)} not found in ${facts.sheet || 'the catalogue'}.`
        : `${references(facts.rows, words)} not looked up: the catalogue is not here.`,
    what: ({ facts }, words) =>
      facts.kind === 'absent'
        ? `${references(facts.rows, words)} not found in the workbook’s catalogue (${words.quote(facts.sheet)}): ` +
          `${words.list(facts.references.map(({ text, closest }) => words.quote(text) + (closest === undefined ? '' : ` (like ${words.quote(closest)})`)))}.`
        : `${references(facts.rows, words)} cannot be looked up, because the workbook does not hold CFBU’s catalogue, ` +
          `${editions(facts.editions, words)}.${facts.confirmed === 0 ? '' : ` ${references(facts.confirmed, words)} confirmed by the built-in list.`}`,
    todo: (finding, words) =>
      finding.facts.kind === 'absent'
        ? `Correct ${inCells(finding, words)} to the activity’s name, number or page in the catalogue, or explain the deviation.`
        : 'Put the catalogue in the sheet CFBU-katalog if the references are to be looked up.',
  },
  'CFBU-03': {
    title: 'Edition of the catalogue',
    help:
      'The reference must be to the edition of CFBU’s catalogue that was current when the plan was made: 2016 for plans of ' +
      '2015-18; 2019, 2022 and 2023 for later plans. The edition stands in the column Edition or in the reference itself. ' +
      'A reference without an edition is not judged.',
    short: ({ facts }, words) => `${references(facts.rows, words)} to ${editions(facts.stated, words)}.`,
    what: ({ facts }, words) =>
      `${references(facts.rows, words)} to ${editions(facts.stated, words)} of CFBU’s catalogue. Plans under ` +
      `${facts.period.en} refer to ${editions(facts.current, words, 'or')}.`,
    todo: (finding, words) =>
      `Refer to ${editions(finding.facts.current, words, 'or')} in ${inCells(finding, words)}, or explain the deviation.`,
  },
  'CFBU-04': {
    title: 'Effect of initiated activities',
    help:
      'More than half of the initiated activities must have a positive effect (Bilag 5: “hovedparten”). Activities with the ' +
      'status initiated are counted; an effect is stated where the column Effect says other than “no”, “none”, ' +
      '“negative” and the like.',
    short: ({ facts, missing = 0 }, words) =>
      `${words.count(facts.withEffect)} of ${words.count(facts.initiated)} initiated have an effect${half({ ...facts, cited: facts.withEffect, activities: facts.initiated })}. ${words.count(missing)} more needed.`,
    what: ({ facts, missing = 0 }, words) =>
      `${words.count(facts.withEffect)} of ${facts.initiated === 1 ? '1 initiated activity' : `${words.count(facts.initiated)} initiated activities`} ` +
      `(${words.pct(facts.withEffect / facts.initiated)}) have a positive effect stated` +
      `${half({ ...facts, cited: facts.withEffect, activities: facts.initiated })}. At least ${words.count(facts.required)} are needed for ` +
      `${majority(facts.majority, words)}; ${words.count(missing)} more.`,
    todo: (finding, words) =>
      `Write the effect in ${inCells(finding, words)} (${words.list(finding.facts.without.map(words.quote))}), or explain the deviation.`,
  },
  'CFBU-05': {
    title: 'Measurable effect',
    help: 'A positive effect should be measurable (Bilag 5: “positiv og gerne målbar”). It is where an indicator is given.',
    short: ({ facts }, words) => `${activities(facts.activities.length, words)} with an effect but no indicator.`,
    what: ({ facts }, words) =>
      `${activities(facts.activities.length, words)} with a positive effect but no indicator: ` +
      `${words.list(facts.activities.map(words.quote))}. The effect cannot be measured.`,
    todo: (finding, words) => `Write an indicator in ${inCells(finding, words)} if the effect is to be measured.`,
  },
  'CFBU-06': {
    title: 'Ticked references',
    help:
      '“ja”, “x” and “✓” in the column CFBU reference count as a reference but cannot be looked up. “nej”, “-”, “0”, ' +
      '“ingen”, “n/a”, “pending” and a blank cell do not count. A text that begins so but says more (“no, but similar, ' +
      'p. 12”) does not count either, and is asked about.',
    short: ({ facts }, words) =>
      facts.kind === 'unclear'
        ? `${texts(facts.rows, words)} not counted as a reference.`
        : `${references(facts.rows, words)} only ticked.`,
    what: ({ facts }, words) =>
      facts.kind === 'unclear'
        ? `${texts(facts.rows, words)}${facts.plans === 1 ? '' : ` in ${words.count(facts.plans)} plans`} in the column CFBU reference not counted as a ` +
          `reference, since it is not clear whether the catalogue is meant: ${words.list(facts.marks.map(words.quote))}.`
        : `${references(facts.rows, words)}${facts.plans === 1 ? '' : ` in ${words.count(facts.plans)} plans`} given only as ${words.list(facts.marks.map(words.quote))}. They count towards the ` +
          'majority but cannot be checked.',
    todo: (finding, words) =>
      finding.facts.kind === 'unclear'
        ? `Write only the activity’s name, number or page in the catalogue in ${inCells(finding, words)} if it is meant; else “no”.`
        : `Write the activity’s name, number or page in the catalogue in ${inCells(finding, words)}.`,
  },
};

function activities(count: number, words: Words): string {
  return count === 1 ? '1 activity' : `${words.count(count)} activities`;
}

function references(count: number, words: Words): string {
  return count === 1 ? '1 reference' : `${words.count(count)} references`;
}

function texts(count: number, words: Words): string {
  return count === 1 ? '1 text' : `${words.count(count)} texts`;
}

function editions(ids: readonly string[], words: Words, link: 'and' | 'or' = 'and'): string {
  if (ids.length === 1) return `the edition of ${ids[0] ?? ''}`;
  return `the editions of ${link === 'and' ? words.list(ids) : words.either(ids)}`;
}

function half({ cited, activities: all }: { cited: number; activities: number }): string {
  return cited * 2 === all ? ', exactly half' : '';
}

function majority(share: number, words: Words): string {
  return share === 0.5 ? 'a majority' : `more than ${words.pct(share)}`;
}

function candidate({ name, cell, like }: CfbuFacts['CFBU-01']['candidates'][number], words: Words): string {
  const place = `${words.quote(name)} in ${words.cell(cell)}`;
  if (!like) return place;
  if (like.listed) return `${place} (in the catalogue${like.page === undefined ? '' : `, p. ${like.page}`})`;
  return `${place} (like ${words.quote(like.name)}${like.page === undefined ? '' : `, p. ${like.page}`})`;
}
