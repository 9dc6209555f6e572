import { RULE_CODES } from '../../../src/core/findings';
import { messagesDa } from '../../../src/core/findings/da';
import { messagesEn } from '../../../src/core/findings/en';
import { columnName, LABELS, tableName } from '../../../src/core/findings/labels';
import { columnNames, TABLE_KINDS } from '../../../src/core/reading/headings';
import type { ColumnKey } from '../../../src/core/reading/sourceTable';
import { SUMMARY_TEXT } from '../../../src/core/summary/text';

/** Every path to a value, so that a key missing in one language shows by its name. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}:${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

function emptyTexts(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}.${key}`));
}

describe.each([
  ['Danish', messagesDa],
  ['English', messagesEn],
])('%s messages', (_, messages) => {
  test.each(RULE_CODES)('%s has title, help, short, what and todo', (code) => {
    const wording = messages[code];
    expect(wording.title.trim()).not.toBe('');
    expect(wording.help.trim()).not.toBe('');
    expect([typeof wording.short, typeof wording.what, typeof wording.todo]).toEqual([
      'function',
      'function',
      'function',
    ]);
  });

  test('no two rules have the same title', () => {
    expect(new Set(RULE_CODES.map((code) => messages[code].title)).size).toBe(RULE_CODES.length);
  });
});

describe('both languages have the same keys', () => {
  test('labels', () => {
    expect(paths(LABELS.en).sort()).toEqual(paths(LABELS.da).sort());
  });

  test('the summary', () => {
    expect(paths(SUMMARY_TEXT.en).sort()).toEqual(paths(SUMMARY_TEXT.da).sort());
  });

  test('no text is blank', () => {
    expect([LABELS, SUMMARY_TEXT].flatMap((texts) => emptyTexts(texts))).toEqual([]);
  });

  test('tables and columns', () => {
    const names = (['da', 'en'] as const).flatMap((lang) => [
      ...TABLE_KINDS.map((kind) => tableName(kind, lang)),
      ...(Object.keys(columnNames) as ColumnKey[]).map((key) => columnName(key, lang)),
    ]);
    expect(names.every((name) => name !== '')).toBe(true);
  });
});
