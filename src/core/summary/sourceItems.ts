import type { ListItem } from './listBlock';
import { agreementText, demandsText, ruleSetText, toleranceText, type RulesText } from './rulesText';
import { granted } from './granted';
import { overrideItems } from './overrideItems';
import type { SheetContext } from './sheetContext';

const MOST_PLANS = 8;

/** Rule sets, rates, catalogue, tolerance and overrides, each with its source. */
export function sourceItems(context: SheetContext): ListItem[] {
  const { sources } = context.text;
  return [
    ...perPlan(context, sources.ruleSet, ruleSetText),
    ...perPlan(context, sources.agreement, agreementText),
    ...perPlan(context, sources.demands, demandsText),
    { label: sources.appropriations, text: appropriationsText(context) },
    { label: sources.catalogue, text: catalogueText(context) },
    ...perPlan(context, sources.tolerance, toleranceText),
    ...overrideItems(context),
  ];
}

/** One line for each different text; where there are several, each names its plans. */
function perPlan(context: SheetContext, label: string, textOf: RulesText): ListItem[] {
  const { result, text, words } = context;
  const groups = new Map<string, string[]>();
  for (const { plan, rules } of result.plans) {
    const line = textOf(rules, context);
    if (line === '') continue;
    groups.set(line, [...(groups.get(line) ?? []), plan.name]);
  }
  return [...groups].map(([line, plans], index) => ({
    label: index === 0 ? label : '',
    text: groups.size === 1 ? line : `${line} ${text.sources.forPlans(words.list(plans, MOST_PLANS))}`,
  }));
}

function appropriationsText({ result, text, words }: SheetContext): string {
  const grant = granted(result);
  if (!grant) return text.sources.noAppropriations;
  const years = grant.years.map(({ year, ore }) =>
    text.sources.budget(String(year), Number.isNaN(ore) ? `${text.unknown}.` : words.kr(ore)),
  );
  return [...years, text.sources.fromTable(grant.sheet)].join(' ');
}

function catalogueText({ result, text, words }: SheetContext): string {
  const { catalogue } = result.portfolio;
  const [first] = catalogue;
  if (first) return text.sources.catalogueTable(first.table.sheet, words.count(catalogue.length));
  const editions = new Set(result.plans.flatMap(({ rules }) => rules.national?.catalogueEditions ?? []));
  return text.sources.catalogueBuiltIn(words.list([...editions]));
}
