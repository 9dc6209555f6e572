import { columnLabel } from '../columnLabel';
import type { AmbiguousAmount, DatFacts, TextNumber } from '../facts/dat';
import { firstCell } from '../firstCell';
import { inCells } from '../inCells';
import { plainNumber } from '../plainNumber';
import { visibleText } from '../visibleText';
import type { FamilyWording, Words } from '../wording';
import { commaHint } from './commaHint';

type CellCode = 'DAT-01' | 'DAT-02' | 'DAT-03' | 'DAT-09' | 'DAT-10';

/** What single cells hold. */
export const datCellsEn: FamilyWording<Pick<DatFacts, CellCode>> = {
  'DAT-01': {
    title: 'Error values',
    help:
      'No cell that the check needs may show an error such as #REF! or #DIV/0!. Where cells with Budgetkontrol’s own ' +
      'functions show #NAME?, the workbook was saved without the add-in; that is reported once for all of them. Where it was ' +
      'saved by a program that does not calculate, the formulas’ results are missing from the file; that too is reported once.',
    short: ({ facts }, words) => {
      const was = facts.count === 1 ? 'was' : 'were';
      if (facts.kind === 'ownFunction')
        return `${cells(facts.count, words)} with own functions ${was} saved without the add-in.`;
      if (facts.kind === 'notCalculated')
        return `${cells(facts.count, words)} with formulas ${was} saved without a result.`;
      return `${facts.codes.join(', ')} in ${cells(facts.count, words)} of the column ${heading(facts, words)}.`;
    },
    what: ({ facts }, words) => {
      const number = cells(facts.count, words);
      const [has, shows, them] = facts.count === 1 ? ['has', 'shows', 'it'] : ['have', 'show', 'them'];
      const unknown = `Sums that use ${them} are not known.`;
      if (facts.kind === 'ownFunction')
        return `${number} with Budgetkontrol’s own functions ${has} no result, because the workbook was saved without the add-in.`;
      if (facts.kind === 'notCalculated')
        return `${number} with formulas ${has} no result, because the workbook was saved by a program that does not calculate. ${unknown}`;
      return `${number} of the column ${heading(facts, words)} ${shows} ${words.list(facts.codes)}. ${unknown}`;
    },
    todo: (finding, words) => {
      const { kind } = finding.facts;
      if (kind === 'ownFunction')
        return 'Open the workbook in Excel with Budgetkontrol switched on, recalculate with Ctrl+Alt+F9, and save.';
      if (kind === 'notCalculated')
        return 'Open the workbook in Excel and save it, so that the formulas are calculated.';
      return `Correct the formula in ${inCells(finding, words)}, or write the amount.`;
    },
  },
  'DAT-02': {
    title: 'Numbers stored as text',
    help:
      'A number that stands as text is read the Danish way: “1.234,50” is 1234 kr. and 50 øre, and “12,5 mio. kr.” is ' +
      '12,500,000 kr. The check uses the number, but Excel itself takes the cell for empty in sums. The fix writes the number ' +
      'in the cell’s own unit.',
    short: ({ facts }, words) => {
      const [first, ...rest] = facts.readings;
      if (!first) return '';
      return rest.length === 0
        ? `Number stored as text: ${read(first, words)}.`
        : `${words.count(facts.readings.length)} numbers in the column ${heading(facts, words)} are stored as text.`;
    },
    what: ({ facts }, words) => {
      const { readings } = facts;
      const lead =
        readings.length === 1
          ? `A number in the column ${heading(facts, words)} is stored as text`
          : `${words.count(readings.length)} numbers in the column ${heading(facts, words)} are stored as text`;
      return `${lead}: ${words.list(
        readings.map((reading) => read(reading, words)),
        3,
      )}. Excel leaves ${readings.length === 1 ? 'it' : 'them'} out of its sums.`;
    },
    todo: (finding, words) =>
      finding.facts.readings.length === 1
        ? `Write ${plainNumber(finding.facts.readings[0]?.value ?? 0, words)} as a number in ${firstCell(finding, words)}, or explain the deviation.`
        : `Write them as numbers in ${inCells(finding, words)}, or explain the deviation.`,
  },
  'DAT-03': {
    title: 'Text in a column of numbers',
    help:
      'Text that is no amount in a column of amounts is an error: sums that use the cell are not known, and it never counts as ' +
      '0. In columns of other numbers (dwellings, hours) and of dates it is a warning. More decimals than øre are rounded, half ' +
      'an øre away from zero, and mentioned in a note.',
    short: ({ facts }, words) => {
      if (facts.kind === 'decimals')
        return `${count(facts.values.length, 'amount was', 'amounts were', words)} rounded to whole øre.`;
      const [first, ...rest] = facts.texts;
      if (rest.length === 0) return `${words.quote(visibleText(first ?? ''))} is ${NO[facts.kind]}.`;
      return `${cells(facts.texts.length, words)} of the column ${heading(facts, words)} are ${NO_PLURAL[facts.kind]}.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'decimals') {
        return (
          `${count(facts.values.length, 'amount', 'amounts', words)} in the ${facts.columns.length === 1 ? 'column' : 'columns'} ` +
          `${words.list(facts.columns.map((column) => heading({ column }, words)))} ` +
          `${facts.values.length === 1 ? 'has' : 'have'} more decimals than øre and ${facts.values.length === 1 ? 'was' : 'were'} ` +
          `rounded: ${words.list(
            facts.values.map(({ value, ore }) => `${plainNumber(value, words)} to ${words.kr(ore)}`),
            3,
          )}.`
        );
      }
      const texts = words.list(
        facts.texts.map((text) => words.quote(visibleText(text))),
        3,
      );
      const effect = facts.kind === 'notAmount' ? ' Sums that use the cell are not known.' : '';
      return `${texts} in the column ${heading(facts, words)} ${facts.texts.length === 1 ? `is ${NO[facts.kind]}` : `are ${NO_PLURAL[facts.kind]}`}.${effect}`;
    },
    todo: (finding, words) => {
      const { facts } = finding;
      const where = inCells(finding, words);
      if (facts.kind === 'decimals') return `You may round with ROUND(…;2) in ${where}.`;
      if (facts.kind === 'notAmount')
        return `Write the amount as a number in ${where}, or 0 where there is none.${commaHint(facts.texts, words)}`;
      return `Write ${facts.kind === 'notDate' ? 'a date' : 'a number'} in ${where}, or explain the deviation.`;
    },
  },
  'DAT-09': {
    title: 'Typed-over formula',
    help:
      'A constant in a column of which at least three rows and four fifths hold the same formula (as seen from their own row). ' +
      'The number no longer follows when other cells change. The fix is the formula.',
    short: ({ facts }, words) =>
      `${count(facts.count, 'formula', 'formulas', words)} in the column ${heading(facts, words)} ${facts.count === 1 ? 'is' : 'are'} typed over.`,
    what: (finding, words) =>
      `${cells(finding.facts.count, words)} of the column ${heading(finding.facts, words)} ` +
      `${finding.facts.count === 1 ? 'holds' : 'hold'} a constant where the rest of the column uses a formula (${finding.facts.formula}).`,
    todo: (finding, words) =>
      finding.facts.count === 1
        ? `Write ${finding.facts.formula} in ${firstCell(finding, words)}, or explain the deviation.`
        : `Write the formula in ${inCells(finding, words)}, or explain the deviation.`,
  },
  'DAT-10': {
    title: 'Ambiguous and approximate amounts',
    help:
      '“21.000.000 kr. inkl. 7.000.000 i medfinansiering” can be read in two ways; both are shown with their shares, and you ' +
      'choose. Amounts with “ca.”, “knap”, “mere end” and the like are not used until you accept the number. An explanation ' +
      'does not make an amount known: the rules that use it run only once the number stands there.',
    short: ({ facts }, words) => {
      const many = facts.readings.length;
      if (facts.kind === 'ambiguous') {
        return many === 1
          ? `The amount under ${heading(facts, words)} can be read in two ways.`
          : `${words.count(many)} amounts under ${heading(facts, words)} can be read in two ways.`;
      }
      const [first] = facts.readings;
      return many === 1
        ? `${words.quote(visibleText(first?.text ?? ''))} is approximate and not used.`
        : `${words.count(many)} approximate amounts under ${heading(facts, words)} are not used.`;
    },
    what: ({ facts }, words) =>
      facts.kind === 'ambiguous'
        ? facts.readings
            .slice(0, 3)
            .map((reading) => bothReadings(reading, words))
            .join(' ') + furtherReadings(facts.readings.length - 3, words)
        : `${words.list(
            facts.readings.map(({ text, ore }) => `${words.quote(visibleText(text))} (${words.kr(ore)})`),
            3,
          )} in the column ` +
          `${heading(facts, words)} ${facts.readings.length === 1 ? 'is approximate and is' : 'are approximate and are'} not used until the number is accepted.`,
    todo: (finding, words) =>
      finding.facts.kind === 'ambiguous'
        ? `Choose the right reading, or write the total frame as a number in ${inCells(finding, words)}.`
        : `Write the exact amount in ${inCells(finding, words)}, or accept the number under Tables in the pane.`,
  },
};

const NO = { notAmount: 'no amount', notNumber: 'no number', notDate: 'no date' } as const;
const NO_PLURAL = { notAmount: 'no amounts', notNumber: 'no numbers', notDate: 'no dates' } as const;

function heading({ column }: { readonly column: Parameters<typeof columnLabel>[0] }, words: Words): string {
  return words.quote(columnLabel(column, 'en'));
}

function count(value: number, one: string, many: string, words: Words): string {
  return `${words.count(value)} ${value === 1 ? one : many}`;
}

function cells(value: number, words: Words): string {
  return count(value, 'cell', 'cells', words);
}

function read({ text, ore, value }: TextNumber, words: Words): string {
  return `${words.quote(visibleText(text))} was read as ${ore === undefined ? plainNumber(value, words) : words.kr(ore)}`;
}

/** LBF pays what is not local: with the local part inside the first amount, or on top of it. */
function bothReadings({ text, totalOre, includedOre }: AmbiguousAmount, words: Words): string {
  const sum = totalOre + includedOre;
  return (
    `${words.quote(visibleText(text))} can be read in two ways: ` +
    `a) total frame ${words.kr(totalOre)}, of which LBF ${words.kr(totalOre - includedOre)} (${words.pct((totalOre - includedOre) / totalOre)}) and local ${words.kr(includedOre)} (${words.pct(includedOre / totalOre)}); ` +
    `b) total frame ${words.kr(sum)}, of which LBF ${words.kr(totalOre)} (${words.pct(totalOre / sum)}) and local ${words.kr(includedOre)} (${words.pct(includedOre / sum)}).`
  );
}

function furtherReadings(more: number, words: Words): string {
  return more > 0 ? ` ${words.count(more)} more in the same way.` : '';
}
