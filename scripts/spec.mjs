import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './install.mjs';

// Holds SPEC.md, the list of codes, the rules' tests and both message tables against each other.
const read = (...parts) => readFileSync(path.join(ROOT, ...parts), 'utf8');
const sources = (...folder) =>
  readdirSync(path.join(ROOT, ...folder), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name: path.basename(name), text: read(...folder, name) }));

const CODE = /^(?:FIN|CFBU|PLN|GOV|APR|APP|DAT)-[0-9]{2}$/;
const specified = [...read('SPEC.md').matchAll(/^\| ([A-Z]+-[0-9]{2}) \|/gm)].map((match) => match[1]);
const listed = [...read('src/core/findings/codes.ts').matchAll(/'([A-Z]+-[0-9]{2})'/g)].map((match) => match[1]);
const tests = sources('test', 'unit', 'rules');
const languages = ['da', 'en'].map((language) => ({ language, files: sources('src', 'core', 'findings', language) }));
const rules = sources('src', 'core', 'rules');

const problems = [];
const compare = (codes, others, sentence) => {
  for (const code of codes) if (!others.includes(code)) problems.push(sentence(code));
};
compare(specified, listed, (code) => `${code} stands in SPEC.md but is no code in src/core/findings/codes.ts.`);
compare(listed, specified, (code) => `${code} is a code but does not stand in SPEC.md.`);
for (const code of listed) {
  if (!CODE.test(code)) problems.push(`${code} is no code of a known family.`);
  const file = code.toLowerCase().replace('-', '');
  const titles = new RegExp(`\\b(?:test|it)(?:\\.each[\\s\\S]*?\\))?\\(\\s*['"\`]${code}\\b`);
  const test = tests.find(({ name }) => name === `${file}.test.ts`);
  if (!test || !titles.test(test.text))
    problems.push(`${code} has no test: ${file}.test.ts with a title that begins with ${code}.`);
  if (!rules.some(({ name }) => name === `${file}.ts`))
    problems.push(`${code} has no rule: src/core/rules/…/${file}.ts.`);
  for (const { language, files } of languages) {
    if (!files.some(({ text }) => text.includes(`'${code}': {`))) problems.push(`${code} has no text in ${language}.`);
  }
}
for (const { name, text } of tests) {
  for (const [, title] of text.matchAll(/\b(?:test|it)\(\s*['"`]([^'"`]*)/g)) {
    if (!listed.includes(title.split(/[ :,]/)[0]))
      problems.push(`${name}: the title »${title}« does not begin with a code.`);
  }
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.error(`SPEC.md: ${listed.length} rules, each with a test and texts in two languages.`);
