/**
 * A formula as files have it: English, with commas between arguments and decimal points. A Danish user types
 * semicolons and decimal commas; function names are the English ones in both. A formula without semicolons is
 * taken as it is, unless a comma in it can only be a decimal's.
 */
export function englishFormula(formula: string, language: string): string {
  const pieces = splitTexts(formula).map((piece) => (piece.quoted ? piece : withCapitals(piece)));
  const english = pieces.map(({ text }) => text).join('');
  if (!language.startsWith('da')) return english;
  const isDanish = pieces.some(({ text, quoted }) => !quoted && text.includes(';')) || !pieces.some(isCall);
  if (!isDanish) return english;
  return pieces
    .map(({ text, quoted }) => (quoted ? text : text.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ',')))
    .join('');
}

interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

const isCall = ({ text, quoted }: Piece): boolean => !quoted && text.includes('(');

/** Function names are written in capitals, as Excel writes them. */
const withCapitals = ({ text, quoted }: Piece): Piece => ({
  text: text.replace(/[\p{L}_][\p{L}\d_.]*(?=\()/gu, (name) => name.toUpperCase()),
  quoted,
});

/** Texts and sheet names in quotes are left alone. */
function splitTexts(formula: string): Piece[] {
  return formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((text, index) => ({ text, quoted: index % 2 === 1 }));
}
