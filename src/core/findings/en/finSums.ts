import type { FinFacts } from '../facts/fin';
import { fullStop } from '../fullStop';
import { inCells } from '../inCells';
import { columnInSentence } from '../labels/names';
import { plainNumber } from '../plainNumber';
import type { FamilyWording, Words } from '../wording';
import { cellsTo, gap } from './amounts';
import { finShortsEn as shorts } from './finShorts';

const LACKING = { hours: 'the number of hours', rate: 'the hourly rate' } as const;

/** FIN-08 to FIN-12: whether the sheet's own amounts agree. */
export const finSumsEn: FamilyWording<Pick<FinFacts, 'FIN-08' | 'FIN-09' | 'FIN-10' | 'FIN-11' | 'FIN-12'>> = {
  'FIN-08': {
    title: 'Years sum to the row’s total',
    help:
      'In every row the year columns must together be “I alt”. In tables in kroner they must agree to the øre; in 1.000 kr. or ' +
      'mio. kr. half a unit per year counts as rounding and gives a note. Rows without a total are not looked at. Several rows ' +
      'of one plan in one table are one finding.',
    short: ({ facts: { rows } }, words) =>
      rows.length === 1
        ? `The years do not give the total in ${words.quote(rows[0]?.name ?? '')}.`
        : `The years do not give the total in ${words.count(rows.length)} rows.`,
    what: ({ facts: { rows, rounding } }, words) =>
      `${rows.length === 1 ? 'The years do not give the row’s total' : `The years do not give the row’s total in ${words.count(rows.length)} rows`}: ` +
      `${words.list(rows.map(({ name, sum, total }) => `${words.quote(name)} has ${words.kr(sum)} in the years and ${words.kr(total)} in all`))}.` +
      (rounding ? ' The difference is no larger than the rounding in the table can explain.' : ''),
    todo: ({ facts: { rows, rounding } }, words) =>
      rounding
        ? ''
        : `Correct the years or the total in ${words.list(rows.map(({ cell }) => words.cell(cell)))} so that they agree.`,
  },
  'FIN-09': {
    title: 'Budgets sum to the total frame',
    help:
      'The budgets of the activities and the common costs must together be the total frame. Above it is an error, below it a ' +
      'warning. Common costs are rows with budget that are no activity: the column Type says so, or the name does ' +
      '(sekretariat, BSK, administration, ledelse, evaluering, koordinering, revision as the whole name or as its first word ' +
      'before a colon or dash). They count in no majority. Cancelled activities are left out.',
    short: ({ facts, difference = 0 }, words) => {
      if (facts.kind === 'commonCosts') {
        return facts.rows.length === 1
          ? '1 common cost counts in the budget, but not as an activity.'
          : `${words.count(facts.rows.length)} common costs count in the budget, but not as activities.`;
      }
      return `The budget is ${words.kr(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} the total frame.`;
    },
    what: ({ facts, plan, actual = 0, expected = 0, difference = 0 }, words) => {
      if (facts.kind === 'commonCosts') {
        const rows = words.list(
          facts.rows.map((row) => `${named(row, words)}${plan === undefined ? ` (${row.plan})` : ''}`),
        );
        return fullStop(`Common costs count in the budget, but not as activities: ${rows}`);
      }
      const common = facts.commonCosts === 0 ? '' : `, of which ${words.kr(facts.commonCosts)} for common costs`;
      const nameless = facts.nameless === 0 ? '' : `, of which ${words.kr(facts.nameless)} in rows without a name`;
      const budget = `The plan’s activities and common costs are budgeted at ${words.kr(actual)}${common}${nameless}`;
      return (
        `${fullStop(budget)} The total frame in ${words.cells([facts.frameCell])} is ${words.kr(expected)}; ` +
        gap(difference, words)
      );
    },
    todo: ({ facts, cells, severity }, words) => {
      if (facts.kind === 'commonCosts') return 'If one of them is an activity, write “Aktivitet” in the column Type.';
      const where = inCells({ cells }, words);
      return severity === 'error'
        ? `Lower the budget in ${where}, or correct the total frame.`
        : `Allot the rest in ${where}, correct the total frame, or explain the deviation.`;
    },
  },
  'FIN-10': {
    title: 'No negative amounts',
    help: 'A budget amount in plans, activities or funding cannot be negative. Appropriations are not looked at.',
    short: ({ facts: { cells } }, words) => shorts.negative(cells.length, words),
    what: ({ facts: { cells } }, words) =>
      `${cells.length === 1 ? 'A budget amount is negative' : `${words.count(cells.length)} budget amounts are negative`}: ` +
      fullStop(words.list(cells.map(({ cell, ore }) => `${words.cell(cell)} is ${words.kr(ore)}`))),
    todo: ({ cells }, words) => `Correct the sign in ${inCells({ cells }, words)}, or write 0.`,
  },
  'FIN-11': {
    title: 'Hours and hourly rate',
    help:
      'Co-financing in hours must state the number of hours and the hourly rate, and hours times rate must be the amount. How ' +
      'LBF prices an hour is not known; so the rule only looks at whether the sum works out, within 1 kr.',
    short: ({ facts }, words) => {
      if (facts.kind === 'missing') {
        return `Co-financing in hours lacks ${words.list(facts.columns.map((column) => LACKING[column]))}.`;
      }
      return facts.rows.length === 1
        ? 'Hours times rate is not the amount.'
        : `Hours times rate is not the amount in ${words.count(facts.rows.length)} rows.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'missing') {
        const lacking = words.list(facts.columns.map((column) => LACKING[column]));
        return `Co-financing in hours lacks ${lacking}: ${words.list(facts.rows.map(words.quote))}.`;
      }
      const rows = facts.rows.map(
        ({ name, hours, rate, product, amount }) =>
          `${words.quote(name)} has ${plainNumber(hours, words)} hours at ${words.kr(rate)} = ${words.kr(product)}, but the amount is ${words.kr(amount)}`,
      );
      return fullStop(`Hours times rate is not the amount: ${words.list(rows)}`);
    },
    todo: ({ facts, cells }, words) => {
      if (facts.kind === 'missing') return `Fill in ${inCells({ cells }, words)}, or explain the deviation.`;
      const amounts = facts.rows.map(({ cell, product }) => cellsTo([cell], product, words));
      return `Correct ${words.list(amounts)}, correct hours or rate, or explain the deviation.`;
    },
  },
  'FIN-12': {
    title: 'List of plans and funding agree',
    help:
      'Where a payer’s amount is written both in the list of plans and in the funding rows, the two must be the same. Funding ' +
      'rows are the authority where there are any; so it is the list of plans that is proposed for correction.',
    short: ({ facts: { amounts } }, words) =>
      amounts.length === 1
        ? 'An amount in the list of plans is not the one in the funding.'
        : `${words.count(amounts.length)} amounts in the list of plans are not those in the funding.`,
    what: ({ facts: { amounts } }, words) =>
      `The list of plans and the funding rows disagree: ${words.list(
        amounts.map(
          ({ column, cell, plans, funding }) =>
            `${words.quote(columnInSentence(column, 'en'))} is ${words.kr(plans)} in ${words.cells([cell])}, but ${words.kr(funding)} in the funding`,
        ),
      )}.`,
    todo: ({ facts: { amounts } }, words) =>
      `The funding rows decide: correct ${words.list(amounts.map(({ cell, funding }) => cellsTo([cell], funding, words)))}, or correct the rows.`,
  },
};

function named({ name, ore }: { readonly name: string; readonly ore: number }, words: Words): string {
  return Number.isNaN(ore) ? words.quote(name) : `${words.quote(name)} ${words.kr(ore)}`;
}
