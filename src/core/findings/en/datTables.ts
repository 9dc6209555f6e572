import { cellList } from '../cellList';
import { columnLabel } from '../columnLabel';
import type { DatFacts, IdleWaiver } from '../facts/dat';
import { inCells, inOneOfCells } from '../inCells';
import { tableName } from '../labels/names';
import { unreadEn } from '../labels/unreadEn';
import { overrideValue } from '../overrideValue';
import { visibleText } from '../visibleText';
import type { FamilyWording, Words } from '../wording';

type TableCode = 'DAT-05' | 'DAT-06' | 'DAT-07' | 'DAT-11' | 'DAT-12' | 'DAT-13';

/** What tables, sheets and the workbook hold. */
export const datTablesEn: FamilyWording<Pick<DatFacts, TableCode>> = {
  'DAT-05': {
    title: 'Each plan once',
    help:
      'No plan may stand twice in one table. A plan in two tables, such as an overview and its own sheet, is one plan, and the ' +
      'amounts must agree. Where a table is written in 1.000 kr. or mio. kr., half a unit is rounding. An activity that stands ' +
      'with the same name and sub-agreement in several tables of the plan, such as one for each year or an old sheet, is ' +
      'counted in each of them; that is a warning. So it is where the plan’s tables have each a year of its own in ' +
      'the title: their amounts are not added.',
    short: ({ facts }, words) => {
      if (facts.kind === 'activities') return `${activities(facts.activities.length, words)} counted more than once.`;
      if (facts.kind === 'years') return `${words.quote(facts.plan)} stands in tables of different years.`;
      return facts.kind === 'twice'
        ? `The plan stands ${words.count(facts.count)} times in ${words.quote(facts.sheet)}.`
        : `${columnLabel(facts.column, 'en')} differs between two tables.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'years')
        return `${words.quote(facts.plan)} stands in tables whose titles name different years: ${words.list(
          facts.tables.map(({ cell, years }) => `${years.join('-')} in ${words.cell(cell)}`),
          facts.tables.length,
        )}. The check uses the amounts of the first and does not add them.`;
      if (facts.kind === 'activities') {
        const named = facts.activities.map(
          ({ name, cells }) => `${words.quote(visibleText(name))} (${cellList(cells, words)})`,
        );
        return `${activities(facts.activities.length, words)} in several of the plan’s tables, counted in each of them and in the majority too: ${words.list(named)}.`;
      }
      return facts.kind === 'twice'
        ? `${words.quote(facts.plan)} stands ${words.count(facts.count)} times in one table (${words.quote(facts.sheet)}). The check uses the first row.`
        : `${columnLabel(facts.column, 'en')} of ${words.quote(facts.plan)} is ${words.list(facts.amounts.map(({ sheet, ore }) => `${words.kr(ore)} in ${words.quote(sheet)}`))}.`;
    },
    todo: (finding, words) => {
      if (finding.facts.kind === 'years')
        return 'Write the plan in one row with the total frame of the whole period, or explain the deviation.';
      if (finding.facts.kind === 'activities')
        return 'Gather each activity in one row with a column for each year, delete the table that is not to count, or explain the deviation.';
      return finding.facts.kind === 'twice'
        ? `Delete the row that is one too many, or give each plan its own name in ${inCells(finding, words)}.`
        : `Correct ${inOneOfCells(finding, words)} so that the amounts agree.`;
    },
  },
  'DAT-06': {
    title: 'Hidden amounts',
    help: 'Hidden rows, columns and sheets that hold amounts are included in the sums and named here.',
    short: ({ facts }, words) =>
      `${HIDDEN[facts.what]} ${words.quote(facts.sheet)} ${facts.what === 'sheet' ? 'is' : 'are'} included.`,
    what: ({ facts }, words) =>
      facts.what === 'sheet'
        ? `The sheet ${words.quote(facts.sheet)} is hidden but holds amounts, which are included.`
        : `${HIDDEN[facts.what]} ${words.quote(facts.sheet)} (${words.list(facts.areas.map((area) => words.cell(area)))}) hold amounts, which are included.`,
    todo: ({ facts }) =>
      facts.what === 'sheet' ? 'Delete the sheet if it is not to count.' : 'Delete them if they are not to count.',
  },
  'DAT-07': {
    title: 'Sum rows',
    help:
      'Rows that were recognised as sums by their text and their formula are not counted as data. Nor are rows that are a part of ' +
      'the row above (“of which wages”), and check figures such as “Difference” at the end of the table.',
    short: ({ facts }, words) => `${sumRows(facts, words)} in ${words.quote(facts.sheet)} not counted.`,
    what: ({ facts }, words) =>
      `${sumRows(facts, words)} of the table ${tableName(facts.table, 'en')} (${words.quote(facts.sheet)}) ${facts.labels.length === 1 ? 'is' : 'are'} not counted as data` +
      `${facts.onlySums ? '' : ' (sums, check figures or parts of the row above)'}: ` +
      `${words.list(facts.labels.map((label) => (label === '' ? 'without a text' : words.quote(visibleText(label)))))}.`,
    todo: () => '',
  },
  'DAT-11': {
    title: 'A budget sheet that can be read',
    help:
      'The workbook must hold at least one table of plans, activities or funding. Tables are found by their headings, wherever ' +
      'they stand.',
    short: () => 'The workbook has no budget sheet that can be read.',
    what: ({ facts }, words) =>
      `The workbook has no budget sheet that can be read. ${facts.sheets.length === 1 ? '1 sheet was' : `${words.count(facts.sheets.length)} sheets were`} looked at` +
      `${
        facts.sheets.length === 0
          ? ''
          : `: ${words.list(
              facts.sheets.map(({ sheet, why }) => `${words.quote(sheet)} (${unreadEn[why]})`),
              8,
            )}`
      }.`,
    todo: () => 'Open the right workbook, or insert empty budget sheets from the pane and write the budget there.',
  },
  'DAT-12': {
    title: 'Override or explanation without effect',
    help:
      'A rate in the sheet Regler must have a source. Without one it is not applied, and the built-in rate holds. The same goes ' +
      'for a parameter that the check does not know. The tolerance is a setting and needs no source. A row of explanations ' +
      'that explains nothing is named in a note: there is no such code or plan, the reason is missing, the last day has ' +
      'passed, or there is no warning (errors cannot be explained).',
    short: ({ facts }, words) => {
      if (facts.kind === 'waivers') return `${idle(facts.rows.length, words)} no effect.`;
      return facts.rows.length === 1
        ? '1 override in the sheet Regler is not applied.'
        : `${words.count(facts.rows.length)} overrides in the sheet Regler are not applied.`;
    },
    what: ({ facts }, words) =>
      facts.kind === 'waivers'
        ? `${idle(facts.rows.length, words)} no effect in ${words.quote(facts.sheet)}: ${words.list(
            facts.rows.map((row) => idleWaiver(row, words)),
            facts.rows.length,
          )}.`
        : `${words.list(facts.rows.map((row) => `${words.quote(visibleText(row.parameter))} = ${overrideValue(row, words)} ${REFUSED[row.kind]}`))}, so the built-in value holds.`,
    todo: (finding, words) => {
      if (finding.facts.kind === 'waivers')
        return `Correct ${inCells(finding, words)}, or delete the rows that are no longer needed.`;
      const kinds = new Set(finding.facts.rows.map(({ kind }) => kind));
      const what = [
        kinds.has('noSource') ? 'the source' : '',
        kinds.has('unknown') ? 'the parameter’s name, such as “Kommunens andel”,' : '',
      ].filter((text) => text !== '');
      return `Write ${what.join(' and ')} in ${inCells(finding, words)}, or explain the deviation.`;
    },
  },
  'DAT-13': {
    title: 'Own rates and functions in cells',
    help:
      'Functions in cells use the built-in rates and do not see the sheet Regler. A workbook that has both own rates and the ' +
      'share functions shows two different figures. ALLOCATE splits by the sheet’s own rates.',
    short: () => 'Functions in cells do not see the rates that the sheet Regler overrides.',
    what: ({ facts }, words) =>
      `The sheet Regler overrides ${words.list(facts.parameters.map(words.quote))}, but ${words.list(facts.functions)} in the cells use the built-in rates.`,
    todo: (finding, words) => `Use ALLOCATE over the sheet’s own rates in ${inCells(finding, words)}.`,
  },
};

const HIDDEN = { sheet: 'The hidden sheet', rows: 'Hidden rows in', columns: 'Hidden columns in' } as const;
const REFUSED = { noSource: 'has no source', unknown: 'is not known to the check' } as const;

function activities(count: number, words: Words): string {
  return count === 1 ? '1 activity' : `${words.count(count)} activities`;
}

function idle(count: number, words: Words): string {
  return count === 1 ? '1 explanation has' : `${words.count(count)} explanations have`;
}

function idleWaiver({ why, code, plan, until = '', cell }: IdleWaiver, words: Words): string {
  const named = words.quote(visibleText(plan));
  const reason = {
    unknownCode: 'no rule has that code',
    noReason: 'the reason is missing',
    unlistedPlan: `no plan is called ${named}`,
    unreadDate: `${words.quote(visibleText(until))} is no date`,
    ended: `the last day was ${words.day(until)}`,
    error: 'it is an error, and errors cannot be explained',
    notice: 'it is a note, which needs no explanation',
    morePlans: `the warning is also about other plans than ${named}`,
    nothing: 'there is no such warning',
  }[why];
  return `${words.quote(visibleText(code))} in ${words.cell(cell)} (${reason})`;
}

function sumRows({ labels, onlySums }: DatFacts['DAT-07'], words: Words): string {
  const number = words.count(labels.length);
  if (onlySums) return labels.length === 1 ? '1 sum row' : `${number} sum rows`;
  return labels.length === 1 ? '1 row' : `${number} rows`;
}
