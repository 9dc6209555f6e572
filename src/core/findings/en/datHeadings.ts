import { columnLabel } from '../columnLabel';
import type { DatFacts } from '../facts/dat';
import { tableName } from '../labels/names';
import { headingList } from '../headingList';
import { visibleText } from '../visibleText';
import type { FamilyWording } from '../wording';

/** What headings say, and what nobody could read in them. */
export const datHeadingsEn: FamilyWording<Pick<DatFacts, 'DAT-04' | 'DAT-08'>> = {
  'DAT-04': {
    title: 'Units',
    help:
      'Where a heading says “1.000 kr.” or “mio. kr.”, its table is converted. Where only some of the headings state the unit, it holds ' +
      'for the other amounts too if they are of the same size; where they agree neither with it nor with kr., they are not used. The ' +
      'rule holds the plan’s total frame against the sum of the payments and of the activities’ budgets: where two of them differ ' +
      'about 1,000 or 1,000,000 times (within a fifth), a table lacks its unit. The table whose amount is unlikely for a plan is ' +
      'named first.',
    short: ({ facts }, words) =>
      facts.kind === 'headings'
        ? `The unit of the table ${tableName(facts.table, 'en')} is in doubt.`
        : `${tableName(facts.suspect.table, 'en')} and ${tableName(facts.other.table, 'en')} differ about ${words.count(facts.factor)} times.`,
    what: ({ facts }, words) =>
      facts.kind === 'headings'
        ? `In the table ${tableName(facts.table, 'en')} (${words.quote(facts.sheet)}) only ${headingList(facts.stated, words)} states the unit. The amounts under ` +
          `${headingList(facts.silent, words)} agree neither with that unit nor with kr. and are not used.`
        : `${facts.planCount === 1 ? '' : `${words.count(facts.planCount)} plans, such as ${facts.plan}: `}` +
          `The plan costs ${words.kr(facts.suspect.ore)} in the table ${tableName(facts.suspect.table, 'en')} (${words.quote(facts.suspect.sheet)}), ` +
          `but ${words.kr(facts.other.ore)} in ${tableName(facts.other.table, 'en')} (${words.quote(facts.other.sheet)}): about ${words.count(facts.factor)} times apart.`,
    todo: ({ facts }, words) =>
      facts.kind === 'headings'
        ? `Write the unit in each heading, such as “LBF (1.000 kr.)” or “LBF (kr.)”, in ${words.quote(facts.sheet)}.`
        : `Write the unit in the heading, such as “Total (1.000 kr.)”, in ${words.quote(facts.suspect.sheet)}, correct the amounts, or explain the deviation.`,
  },
  'DAT-08': {
    title: 'Missing column',
    help:
      'A column that the rules cannot do without was not found in a recognised table. Headings are recognised in Danish and ' +
      'English, whatever their case, spaces and units. A column with another heading can be pointed out once; the choice is ' +
      'kept in the workbook. Columns of numbers in the size of amounts that were not read are named too: a warning where the ' +
      'table may lack them (years, payers), else a notice. Accounts and spending are no budget and are not read.',
    short: ({ facts }, words) =>
      facts.kind === 'unread'
        ? `${facts.columns.length === 1 ? '1 column' : `${words.count(facts.columns.length)} columns`} of amounts in ${words.quote(facts.sheet)} not read.`
        : `The column ${words.quote(columnLabel(facts.column, 'en'))} was not found in ${words.quote(facts.lookedIn.sheet)}.`,
    what: ({ facts }, words) => {
      if (facts.kind === 'missing') {
        return (
          `The column ${words.quote(columnLabel(facts.column, 'en'))} was not found in the table ${tableName(facts.table, 'en')}. It was looked for in ` +
          `${words.cells([facts.lookedIn])}, where the headings are ${words.list(
            facts.headings.map((text) => words.quote(visibleText(text))),
            12,
          )}.`
        );
      }
      const unknown = facts.columns.filter(({ spending }) => !spending);
      const spending = facts.columns.filter((column) => column.spending);
      const table = `the table ${tableName(facts.table, 'en')} (${words.quote(facts.sheet)})`;
      return [
        unknown.length > 0
          ? `In ${table} ${unknown.length === 1 ? 'a column' : `${words.count(unknown.length)} columns`} of amounts ${unknown.length === 1 ? 'was' : 'were'} not read, because the ` +
            `check does not know what ${unknown.length === 1 ? 'it is' : 'they are'}: ${headingList(unknown, words)}.`
          : '',
        spending.length > 0
          ? `${headingList(spending, words)} in ${table} ${spending.length === 1 ? 'is' : 'are'} accounts, spending or remainder and not read as budget.`
          : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    },
    todo: ({ facts }, words) => {
      if (facts.kind === 'missing')
        return `Write ${words.quote(columnLabel(facts.column, 'en'))} above the right column, or choose the column under Tables in the pane.`;
      const unknown = facts.columns.filter(({ spending }) => !spending);
      if (unknown.length === 0)
        return `If it is budget, say so in the heading, such as “Budget 2017”.${facts.lacks ? ' Otherwise explain the deviation.' : ''}`;
      const rename =
        facts.table === 'plans'
          ? 'If it is the frame or a payer, write for instance “Total frame” or “Municipality” above the column, or choose it under Tables in the pane.'
          : 'If it is a year of the budget, write the calendar year above the column, such as “2017”; if it is the total, write “Total”, or choose the column under Tables in the pane.';
      return `${rename} ${facts.lacks ? 'Otherwise explain the deviation.' : 'Otherwise it may stay as it is.'}`;
    },
  },
};
