/** The custom functions whose results rest on the rates of the payers. */
export const SHARE_FUNCTIONS: readonly string[] = [
  'MUNICIPAL_SHARE',
  'MUNICIPAL_ACTIVITY_SHARE',
  'MUNICIPAL_COORDINATION_SHARE',
  'HOUSING_SHARE',
  'LBF_SHARE',
  'LOCAL_SHARE',
  'FUNDING_SPLIT',
  'FRAME_FROM_SHARE',
  'SHARE_DEVIATION',
  'COFINANCING_CHECK',
  'EXPLAIN_SHARE',
  'RULE_VALUE',
];

/** All of the project's custom functions. */
export const OWN_FUNCTIONS: readonly string[] = [
  ...SHARE_FUNCTIONS,
  'ALLOCATE',
  'ALLOCATE_YEARS',
  'CFBU_COUNT',
  'CFBU_SHARE',
  'CFBU_MAJORITY',
  'CFBU_SHORTFALL',
  'RULE_SOURCE',
  'RULE_SET',
  'APPROPRIATION',
  'APPROPRIATION_LEFT',
  'LEAD_SECTION',
  'DISTRICT_BOARD',
  'PARSE_AMOUNT',
  'FORMAT_AMOUNT',
  'CHECK_VERSION',
];

// A file saved without the add-in holds `_xldudf_NAME(`, one saved by other programs `_xlfn.NAME(`; a namespace may stand before.
const CALL = new RegExp(
  String.raw`(?:^|[^\w.]|_xldudf_|_xlfn\.|_xll\.|[A-Z]\w*\.|_xldudf_[A-Z]+_)(${OWN_FUNCTIONS.join('|')})\(`,
  'i',
);

/** The first of our functions that a formula calls. */
export function ownFunctionIn(formula: string): string | undefined {
  return CALL.exec(formula.replace(/"(?:[^"]|"")*"/g, '""'))?.[1]?.toUpperCase();
}
