import { normaliseKey } from './text';

const WHOLE = new Set(
  (
    'i alt|ialt|sum|sum i alt|total|totalt|totaler|total i alt|samlet|samlet sum|samlet total|samlet i alt|subtotal|sub total|mellemsum|mellemtotal|' +
    'delsum|hovedtotal|grand total|overall total|totals|alt i alt|sum total|i alt kr|total kr|sum kr|budget i alt|samlet budget|alle planer|' +
    'alle planer i alt|all plans|alle helhedsplaner|samtlige|samtlige planer|samtlige helhedsplaner|σ'
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

const PART = /^(?:(?:heraf|of which)|(herunder|including|inkl)) /;
const CHECK =
  /^(?:gennemsnit|snit|average|mean|differencer?|differens|diff|forskel|afvigelse|deviation|kontrol|kontrolsum|control|tjek|check|rest|restbeloeb|remainder|remaining|resultat|result|balance|saldo|afstemning|afrunding|rounding)(?: |$)/;
const COMPARED =
  /^(?:(?:oprindeligt|vedtaget|tidligere|forrige|nyt|adopted|previous) )?(?:budget|regnskab|ramme|forbrug|bevilling|accounts|spending|frame|appropriation)(?: (?:for|i|in))?(?: (?:19|20)\d\d)?$/;

/**
 * What a label says about its row: surely a sum, a sum if `rest` is a name or the cells add up what is above, or nothing; a part
 * of the row above ("heraf", or weaker, "herunder"); figures to check the sums by ("Difference"), or to compare them with ("Budget 2015").
 */
export type SumLabel =
  | { readonly kind: 'sum' | 'part' | 'weakPart' | 'check' | 'compared' | 'none' }
  | { readonly kind: 'maybe'; readonly rest: string };

const SUM: SumLabel = { kind: 'sum' };
const CHECKS: SumLabel = { kind: 'check' };
const NONE: SumLabel = { kind: 'none' };
const QUICK =
  /alt|sum|tot|saml|samt|Σ|alle? |resul|^\W*(?:heraf|of which|herun|in[ck]l|gen|snit|av|mean|d[ie]|fors|afv|kontrol|control|tjek|check|r|bal|saldo|afst|afr|op|ved|tid|for|nyt|ad|prev|bud|bev|acc|sp|fr|app)/i;

/** Reads a label such as "I alt", "Mellemsum", "Total Lersøgrunden", "- heraf frikøb", "Tjek (skal være 0)". */
export function sumLabel(text: string): SumLabel {
  if (!QUICK.test(text)) return NONE;
  const key = normaliseKey(text);
  if (WHOLE.has(key) || SURE.test(key)) return SUM;
  const part = PART.exec(key);
  if (part) return { kind: part[1] === undefined ? 'part' : 'weakPart' };
  if (CHECK.test(key)) return CHECKS;
  if (COMPARED.test(key)) return { kind: 'compared' };
  const maybe = MAYBE.exec(key);
  const rest = maybe?.[1] ?? maybe?.[2];
  if (rest === undefined) return NONE;
  return GENERAL.has(rest) ? SUM : { kind: 'maybe', rest };
}
