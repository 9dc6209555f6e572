import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownFunctionIn } from '../../../src/core/reading/ownFunctions';
import type { Language } from '../../../src/functions/arguments/language';
import { DEFINITIONS } from '../../../src/functions/definitions';
import { functionFiles } from '../../../src/functions/generate';
import { metadata } from '../../../src/functions/generate/metadata';
import { FUNCTIONS, type TableFunction } from '../../../src/functions/table';

const LANGUAGES = ['da', 'en'] as const;

/** A function as its author would write it for Microsoft's generator, which makes the metadata from its comments. */
function source({ definition, parameters, texts }: TableFunction, lang: Language): string {
  const type = definition.result === 'rows' ? 'any[][]' : definition.result;
  const named = parameters.map((parameter) => ({ ...parameter, ...parameter.texts[lang] }));
  return [
    '/**',
    ` * ${texts[lang].description}`,
    ` * @customfunction ${definition.id} ${definition.id}`,
    ...named.map(({ name, description }) => ` * @param ${name} ${description}`),
    ' */',
    `export function f_${definition.id}(${named
      .map(({ name, optional, range }) => `${name}${optional ? '?' : ''}: any${range ? '[][]' : ''}`)
      .join(', ')}): ${type} { throw new Error(); }`,
  ].join('\n');
}

test.each(LANGUAGES)('the metadata (%s) are what Microsoft’s generator makes, and errors are let in', async (lang) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'functions-'));
  try {
    const file = path.join(folder, 'functions.ts');
    writeFileSync(file, FUNCTIONS.map((entry) => source(entry, lang)).join('\n\n'));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    expect(errors).toEqual([]);
    const generated = JSON.parse(metadataJson) as object;
    expect({ ...generated, allowErrorForDataTypeAny: true }).toEqual(metadata(lang));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('both languages have the same ids, names, types and order; only texts differ', () => {
  const bare = (lang: Language): unknown =>
    metadata(lang).functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    }));
  expect(bare('da')).toEqual(bare('en'));
  expect(metadata('da').functions.every(({ id, name }) => id === name)).toBe(true);
});

test('the files hold the metadata, and the functions that run are those of the table', () => {
  const files = functionFiles();
  expect(JSON.parse(files['functions.json'])).toEqual(metadata('en'));
  expect(JSON.parse(files['functions-da.json'])).toEqual(metadata('da'));
  expect(metadata('en').functions.map(({ id }) => id)).toEqual(DEFINITIONS.map(({ id }) => id));
  expect(FUNCTIONS).toHaveLength(27);
});

test('names keep to Excel’s rules and are nobody else’s', () => {
  // The workbench's engine lists Excel's own; it is no module that these tests can load themselves.
  const names = `const engine = require('@univerjs/engine-formula');
    const lists = Object.entries(engine).filter(([key]) => key.startsWith('FUNCTION_NAMES_'));
    console.log(JSON.stringify(lists.flatMap(([, list]) => Object.values(list))));`;
  const root = path.join(__dirname, '..', '..', '..');
  const listed = execFileSync(process.execPath, ['-e', names], { cwd: root, encoding: 'utf8' });
  const builtIn = new Set(JSON.parse(listed) as string[]);
  expect(builtIn.size).toBeGreaterThan(400);
  for (const { id } of metadata('en').functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(id).not.toMatch(/^(?:[A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*)$/);
    expect(builtIn.has(id)).toBe(false);
    expect(ownFunctionIn(`${id}(B2)`)).toBe(id);
  }
  expect(new Set(metadata('en').functions.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
});

test('texts are short enough for Excel’s tips, and names of parameters are single words', () => {
  for (const lang of LANGUAGES) {
    for (const { description, parameters } of metadata(lang).functions) {
      expect(description.length).toBeLessThanOrEqual(255);
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^\p{L}[\p{L}\p{N}_]*$/u);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
      }
      // A parameter that is needed never follows one that may be left out.
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  }
});

test('docs/funktioner.md is what the table makes: run npm run functions', () => {
  const page = readFileSync(path.join(__dirname, '..', '..', '..', 'docs', 'funktioner.md'), 'utf8');
  expect(page).toBe(functionFiles()['funktioner.md']);
});
