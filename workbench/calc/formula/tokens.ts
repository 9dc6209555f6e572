import { NotComputed } from './notComputed';

export type TokenKind = 'space' | 'text' | 'error' | 'reference' | 'number' | 'call' | 'word' | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-zÆØÅæøå_][\wÆØÅæøå.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const LINES = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;

/** In this order: what looks like a cell may be part of a longer word or the name of a function. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)/y],
  ['reference', new RegExp(String.raw`(?:${SHEET})?(?:${CELL}:${CELL}|${LINES}|${CELL})(?![\w(.!:])`, 'y')],
  ['number', /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y],
  ['call', /[A-Za-zÆØÅæøå_][\wÆØÅæøå.]*\(/y],
  ['word', /[A-Za-zÆØÅæøå_][\wÆØÅæøå.]*/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>%(),]/y],
];

/** Cuts a formula, without its leading `=`, into its parts. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    at += token.text.length;
    if (token.kind !== 'space') found.push(token);
  }
  return found;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new NotComputed(`the sign ${formula.charAt(at)}`);
}
