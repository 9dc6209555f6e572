import { quoteSheet } from '../../core/sheet/address';

/** New names by the old ones in lower case. */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  /** Table as it is called in the file → columns. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const WORD = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*';
const BRACKET = "\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]";
// In order: texts; other workbooks; quoted sheets; sheets; words, which may be tables, with their columns.
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|\\[[^\\]]*\\](?:${WORD})?!|'((?:[^']|'')*)'!|(${WORD}(?::${WORD})?)!|(${WORD})(${BRACKET})?(?!\\()`,
  'gu',
);

/** A formula, or what a name refers to, with sheets, tables and columns called by their new names. */
export function renameInFormula(formula: string, { sheets, tables, columns }: Renames): string {
  return formula.replace(
    TOKEN,
    (whole: string, quoted?: string, plain?: string, word?: string, bracket?: string): string => {
      const names = sheetNames(quoted, plain);
      if (names) {
        const found = names.map((name) => sheets.get(name.toLowerCase()));
        if (found.every((name) => name === undefined)) return whole;
        return `${quoteSheets(names.map((name, index) => found[index] ?? name))}!`;
      }
      if (word === undefined) return whole;
      const table = tables.get(word.toLowerCase()) ?? word;
      const ofTable = columns.get(word.toLowerCase());
      return table + (bracket === undefined ? '' : ofTable ? renameColumns(bracket, ofTable) : bracket);
    },
  );
}

/** The sheets that a formula reads, in lower case. */
export function sheetsOf(formula: string): Set<string> {
  const found = new Set<string>();
  for (const [, quoted, plain] of formula.matchAll(TOKEN)) {
    for (const name of sheetNames(quoted, plain) ?? []) found.add(name.toLowerCase());
  }
  return found;
}

/** What a name refers to, with references to some sheets turned into `#REF!`, as Excel does. */
export function withoutSheets(formula: string, gone: ReadonlySet<string>): string {
  const cell = '\\$?[A-Za-z]{0,3}\\$?[0-9]{0,7}';
  const reference = new RegExp(`((?:'(?:[^']|'')*'|${WORD})!)(${cell}(?::${cell})?)`, 'gu');
  return formula.replace(reference, (whole: string, sheet: string) =>
    [...sheetsOf(sheet)].some((name) => gone.has(name)) ? '#REF!' : whole,
  );
}

/** One sheet, or the two ends of a range of sheets; undefined for those of other workbooks. */
function sheetNames(quoted: string | undefined, plain: string | undefined): string[] | undefined {
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name === undefined || name.includes('[') ? undefined : name.split(':');
}

function quoteSheets(names: readonly string[]): string {
  const [first = '', second] = names;
  if (second === undefined) return quoteSheet(first);
  const plain = names.every((name) => quoteSheet(name) === name);
  return plain ? names.join(':') : `'${names.join(':').replaceAll("'", "''")}'`;
}

function renameColumns(bracket: string, columns: ReadonlyMap<string, string>): string {
  const inner = bracket.slice(1, -1);
  const renamed = (text: string) => {
    const name = columns.get(text.replace(/'(.)/g, '$1').toLowerCase());
    return name === undefined ? text : name.replace(/[[\]#'@]/g, "'$&");
  };
  if (!inner.includes('[')) return `[${inner.startsWith('@') ? `@${renamed(inner.slice(1))}` : renamed(inner)}]`;
  return `[${inner.replace(/\[((?:[^[\]']|'.)*)\]/g, (_whole, text: string) => `[${renamed(text)}]`)}]`;
}
