const UNQUALIFIED = '_xlfn.';
const WORKSHEET = '_xlfn._xlws.';
const CUSTOM = '_xldudf_';

/** Functions that came after the file format and give arrays; Excel stores them with a prefix. */
const ARRAY_FUNCTIONS = [
  ...['FILTER', 'SORT', 'UNIQUE', 'SORTBY', 'SEQUENCE', 'RANDARRAY', 'XLOOKUP', 'VSTACK', 'HSTACK', 'TOROW', 'TOCOL'],
  ...['WRAPROWS', 'WRAPCOLS', 'TAKE', 'DROP', 'CHOOSECOLS', 'CHOOSEROWS', 'EXPAND', 'TEXTSPLIT', 'MODE.MULT'],
];

/** Those that give one value. */
const OTHER_FUNCTIONS = [
  ...['XMATCH', 'IFNA', 'IFS', 'SWITCH', 'XOR', 'CONCAT', 'TEXTJOIN', 'MAXIFS', 'MINIFS', 'TEXTBEFORE', 'TEXTAFTER'],
  ...['VALUETOTEXT', 'ARRAYTOTEXT', 'NUMBERVALUE', 'FORMULATEXT', 'ISFORMULA', 'SHEET', 'SHEETS', 'DAYS', 'UNICHAR'],
  ...['UNICODE', 'STDEV.S', 'STDEV.P', 'VAR.S', 'VAR.P', 'RANK.EQ', 'RANK.AVG', 'PERCENTILE.INC', 'PERCENTILE.EXC'],
  ...['QUARTILE.INC', 'QUARTILE.EXC', 'CEILING.MATH', 'FLOOR.MATH', 'BASE', 'DECIMAL', 'ARABIC', 'PDURATION', 'RRI'],
];

const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);
const PREFIXED = new Set([...ARRAY_FUNCTIONS, ...OTHER_FUNCTIONS]);
const ARRAYS = new Set(ARRAY_FUNCTIONS);

// Texts and quoted sheets are stepped over whole; what stands before `(` is a function.
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/**
 * A formula as Excel shows it. Names that Excel stores with a prefix lose it where {@link storedFormula} can put it
 * back; LET, LAMBDA and operators that are stored as functions stay as they are stored.
 */
export function shownFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(TOKEN, (whole: string, name: string | undefined) => {
    if (name === undefined) return whole;
    const custom = customName(name);
    if (custom !== undefined) return custom;
    const plain = name.replace(/^_xlfn\.(_xlws\.)?/i, '');
    return plain !== name && PREFIXED.has(plain.toUpperCase()) ? plain : name;
  });
}

/**
 * A formula as Excel stores it. @param customFunctions names of functions of add-ins, in upper case; a namespace and
 * its dot, where an add-in has one, are part of the name.
 */
export function storedFormula(formula: string, customFunctions: ReadonlySet<string>): string {
  return formula.replace(TOKEN, (whole: string, name: string | undefined) => {
    const known = name?.toUpperCase();
    if (known === undefined) return whole;
    if (customFunctions.has(known)) return CUSTOM + whole.replaceAll('.', '_');
    if (!PREFIXED.has(known)) return whole;
    return (WORKSHEET_FUNCTIONS.has(known) ? WORKSHEET : UNQUALIFIED) + whole;
  });
}

/** Whether a formula as shown may give more than one value, so that Excel 365 keeps it as a dynamic array. */
export function maySpill(formula: string, customFunctions: ReadonlySet<string>): boolean {
  return [...formula.matchAll(TOKEN)].some(([, name]) => {
    const known = name?.toUpperCase() ?? '';
    return ARRAYS.has(known) || customFunctions.has(known);
  });
}

/** The functions of add-ins in a stored formula, as they are shown, in upper case. */
export function customFunctionsIn(formula: string): string[] {
  if (!formula.toLowerCase().includes(CUSTOM)) return [];
  return [...formula.matchAll(TOKEN)].flatMap(([, name = '']) => customName(name)?.toUpperCase() ?? []);
}

function customName(name: string): string | undefined {
  return name.toLowerCase().startsWith(CUSTOM) ? name.slice(CUSTOM.length) : undefined;
}
