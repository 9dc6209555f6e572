import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../src/core/rules';
import { rulesPage } from '../../../scripts/rules/main';

test('docs/regler.md is what the rules say: run npm run rules', () => {
  const page = readFileSync(path.join(__dirname, '..', '..', '..', 'docs', 'regler.md'), 'utf8');
  expect(page).toBe(rulesPage());
});

test('Every rule stands in the page once', () => {
  const headings = [...rulesPage().matchAll(/^### ([A-Z]+-[0-9]{2}) ./gm)].map((match) => match[1]);
  expect(headings).toEqual(RULES.map(({ code }) => code));
});
