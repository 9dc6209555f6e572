import { normaliseKey } from './text';

const WHOLE = new Set(
  (
    'i alt|ialt|sum|sum i alt|total|totalt|totaler|total i alt|samlet|samlet sum|samlet total|samlet i alt|subtotal|sub total|mellemsum|mellemtotal|' +
    'delsum|hovedtotal|grand total|overall total|totals|alt i alt|sum total|i alt kr|total kr|sum kr|budget i alt|samlet budget|alle planer|' +
    'alle planer i alt|all plans'
  ).split('|'),
);
const SURE =
  /^(?:i alt|ialt|subtotal|sub total|mellemsum|mellemtotal|delsum|hovedtotal|grand total) |. (?:i alt|ialt)$/;
const MAYBE =
  /^(?:sum|total|samlet|samlede)(?: (?:for|af|of))? (.+)$|^(.+) (?:total|sum|samlet|subtotal|resultat|result)$/;
const GENERAL = new Set(
  (
    'aktiviteter|planer|helhedsplaner|plan|helhedsplan|budget|finansiering|faellesudgifter|udgifter|alle|aar|kommune|kommunen|lbf|activities|plans|funding|' +
    'all|expenses|boligorganisationer|perioden|budgettet|beloeb|bevillinger|appropriations|afdelinger|lejemaal|sections|dwellings'
  ).split('|'),
);

/** What a label says about its row: surely a sum, a sum if `rest` is a name or the cells add up what is above, or nothing. */
export type SumLabel =
  { readonly kind: 'sum' } | { readonly kind: 'maybe'; readonly rest: string } | { readonly kind: 'none' };

const SUM: SumLabel = { kind: 'sum' };
const NONE: SumLabel = { kind: 'none' };
const QUICK = /alt|sum|tot|saml|alle? |resul/i;

/** Reads a label such as "I alt", "Mellemsum", "Total Lersøgrunden". */
export function sumLabel(text: string): SumLabel {
  if (!QUICK.test(text)) return NONE;
  const key = normaliseKey(text);
  if (WHOLE.has(key) || SURE.test(key)) return SUM;
  const maybe = MAYBE.exec(key);
  const rest = maybe?.[1] ?? maybe?.[2];
  if (rest === undefined) return NONE;
  return GENERAL.has(rest) ? SUM : { kind: 'maybe', rest };
}
