import { normaliseKey } from '../../../../core/reading';
import type { Language } from '../../../../core/findings/labels';
import type { FunctionId } from '../../../../functions/definitions';
import { FUNCTIONS, type TableFunction } from '../../../../functions/table';

/** In the order in which they are listed. */
const GROUPS = ['shares', 'cfbu', 'split', 'rates', 'places', 'text', 'about'] as const;
type GroupName = (typeof GROUPS)[number];

export interface FunctionGroup {
  readonly name: GroupName;
  readonly functions: readonly TableFunction[];
}

const GROUP_OF: Readonly<Record<FunctionId, GroupName>> = {
  MUNICIPAL_SHARE: 'shares',
  MUNICIPAL_ACTIVITY_SHARE: 'shares',
  MUNICIPAL_COORDINATION_SHARE: 'shares',
  HOUSING_SHARE: 'shares',
  LBF_SHARE: 'shares',
  LOCAL_SHARE: 'shares',
  FUNDING_SPLIT: 'shares',
  FRAME_FROM_SHARE: 'shares',
  ALLOCATE: 'split',
  ALLOCATE_YEARS: 'split',
  SHARE_DEVIATION: 'split',
  COFINANCING_CHECK: 'split',
  EXPLAIN_SHARE: 'split',
  CFBU_COUNT: 'cfbu',
  CFBU_SHARE: 'cfbu',
  CFBU_MAJORITY: 'cfbu',
  CFBU_SHORTFALL: 'cfbu',
  RULE_VALUE: 'rates',
  RULE_SOURCE: 'rates',
  RULE_SET: 'rates',
  APPROPRIATION: 'rates',
  APPROPRIATION_LEFT: 'rates',
  LEAD_SECTION: 'places',
  DISTRICT_BOARD: 'places',
  PARSE_AMOUNT: 'text',
  FORMAT_AMOUNT: 'text',
  CHECK_VERSION: 'about',
};

/** The functions whose name, description or arguments hold every word that is searched for. */
export function functionGroups(search: string, language: Language): readonly FunctionGroup[] {
  const words = normaliseKey(search).split(' ');
  return GROUPS.map((name) => ({
    name,
    functions: FUNCTIONS.filter(({ definition }) => GROUP_OF[definition.id] === name).filter((one) => {
      const text = searched(one, language);
      return words.every((word) => text.includes(word));
    }),
  })).filter(({ functions }) => functions.length > 0);
}

function searched({ definition, texts, parameters }: TableFunction, language: Language): string {
  const names = parameters.map((parameter) => parameter.texts[language].name);
  return normaliseKey([definition.id, texts[language].description, ...names].join(' '));
}
