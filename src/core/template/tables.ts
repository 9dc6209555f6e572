import type { Language } from '../findings/labels';
import { LABELS } from '../findings/labels';
import { LOCAL_AGREEMENTS, NATIONAL_RULE_SETS } from '../rulesets';
import { CHOICE_WORDS } from './choiceWords';
import { explainable } from './explainable';
import type { Choices, TemplateColumn, TemplateTable } from './templateTable';

const PLAN: TemplateColumn = { key: 'plan', width: 28, choices: { column: ['plans', 'plan'] } };
const MANY = 300;
const SOME = 100;

/** The ten tables of the template, in order. */
export function templateTables(lang: Language, firstYear: number): TemplateTable[] {
  const words = CHOICE_WORDS[lang];
  // A four-year plan that starts mid-year touches five calendar years.
  const years = [0, 1, 2, 3, 4].map((step): TemplateColumn => ({
    key: { year: firstYear + step },
    width: 14,
    format: 'kroner',
  }));
  const total: TemplateColumn = { key: 'total', width: 16, format: 'kroner' };
  const theme: TemplateColumn = { key: 'theme', width: 32, choices: { values: themeNames(lang) } };
  const edition: TemplateColumn = { key: 'edition', width: 10, choices: { values: editions() } };
  const outcome: TemplateColumn = { key: 'outcome', width: 22, choices: { guide: 'outcomes' } };
  const steps = Object.values(LABELS[lang].step).filter((step) => step !== LABELS[lang].step.sectionMeetings);
  const pick = (values: readonly string[]): { choices: Choices } => ({ choices: { values } });
  return [
    {
      kind: 'plans',
      rows: SOME,
      columns: [
        { key: 'plan', width: 28 },
        { key: 'frame', width: 18, format: 'kroner' },
        { key: 'district', width: 28, ...pick(districts()) },
        { key: 'start', width: 12, format: 'day' },
        { key: 'end', width: 12, format: 'day' },
        { key: 'lbf', width: 17, format: 'kroner' },
        { key: 'municipality', width: 17, format: 'kroner' },
        { key: 'municipalActivities', width: 17, format: 'kroner' },
        { key: 'municipalCoordination', width: 17, format: 'kroner' },
        { key: 'housing', width: 19, format: 'kroner' },
        { key: 'other', width: 17, format: 'kroner' },
        { key: 'agreement', width: 20, ...pick([...LOCAL_AGREEMENTS.map(({ name }) => name[lang]), words.none]) },
        { key: 'strategicAgreement', width: 18, format: 'day' },
        { key: 'board', width: 24 },
        { key: 'leadSection', width: 24 },
        { key: 'approaches', width: 24, ...pick(words.approaches) },
        { key: 'ambitions', width: 30, ...pick(words.ambitions) },
        { key: 'ruleSet', width: 14, ...pick(NATIONAL_RULE_SETS.map(({ name }) => name[lang])) },
      ],
    },
    {
      kind: 'activities',
      rows: MANY,
      columns: [
        { key: 'activity', width: 32 },
        PLAN,
        theme,
        { key: 'type', width: 13, ...pick(words.types) },
        { key: 'targetGroup', width: 26 },
        { key: 'reference', width: 30, choices: { column: ['catalogue', 'activity'] } },
        edition,
        { key: 'status', width: 11, ...pick(words.statuses) },
        { key: 'effect', width: 26 },
        { key: 'indicator', width: 26 },
        { key: 'carriedOutBy', width: 26, ...pick(words.carriedOutBy) },
        ...years,
        total,
      ],
    },
    {
      kind: 'funding',
      rows: MANY,
      columns: [
        PLAN,
        { key: 'payer', width: 22, ...pick(words.payers) },
        { key: 'organisation', width: 28 },
        { key: 'purpose', width: 24, ...pick(words.purposes) },
        { key: 'form', width: 10, ...pick(words.forms) },
        { key: 'hours', width: 10, format: 'hours' },
        { key: 'rate', width: 12, format: 'kroner' },
        ...years,
        total,
      ],
    },
    {
      kind: 'sections',
      rows: MANY,
      columns: [
        PLAN,
        { key: 'organisation', width: 28 },
        { key: 'section', width: 28 },
        { key: 'dwellings', width: 11, format: 'count' },
        { key: 'meeting', width: 15, format: 'day' },
        outcome,
      ],
    },
    { kind: 'subAgreements', rows: MANY, columns: [PLAN, theme, { key: 'date', width: 13, format: 'day' }] },
    {
      kind: 'approvals',
      rows: MANY,
      columns: [
        PLAN,
        { key: 'step', width: 34, ...pick(steps) },
        { key: 'date', width: 13, format: 'day' },
        outcome,
        { key: 'reason', width: 44 },
      ],
    },
    {
      kind: 'appropriations',
      rows: SOME,
      columns: [
        { key: 'budgetYear', width: 12 },
        { key: 'amount', width: 18, format: 'kroner' },
        { key: 'agreement', width: 40 },
      ],
    },
    {
      kind: 'catalogue',
      rows: MANY,
      columns: [
        { key: 'activity', width: 44 },
        { key: 'number', width: 8 },
        { ...theme, key: 'theme', width: 34 },
        { key: 'page', width: 8 },
        edition,
        { key: 'knowledgeLevel', width: 20 },
      ],
    },
    {
      kind: 'rules',
      rows: SOME,
      columns: [
        { key: 'parameter', width: 34, ...pick(words.parameters) },
        { key: 'value', width: 14 },
        { key: 'from', width: 13, format: 'day' },
        { key: 'source', width: 50 },
      ],
    },
    {
      kind: 'waivers',
      rows: SOME,
      columns: [
        { key: 'code', width: 11, ...pick(explainable()) },
        PLAN,
        { key: 'reason', width: 56 },
        { key: 'name', width: 22 },
        { key: 'until', width: 13, format: 'day' },
      ],
    },
  ];
}

function districts(): string[] {
  return LOCAL_AGREEMENTS.flatMap((agreement) => agreement.districtBoards.map((board) => board.name));
}

/** Themes of the periods that plans are still made or run under. */
function themeNames(lang: Language): string[] {
  const current = NATIONAL_RULE_SETS.filter((set) => set.catalogueEditions.length > 0);
  return current.flatMap((set) => set.themes.map((theme) => (lang === 'da' ? theme.name : theme.en)));
}

function editions(): string[] {
  return NATIONAL_RULE_SETS.flatMap((set) => set.catalogueEditions);
}
