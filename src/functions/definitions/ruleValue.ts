import { sourceName } from '../../core/findings/sourceText';
import type { ParameterId, RuleValue } from '../../core/rulesets';
import { dayOf } from '../arguments/date';
import { languageOf } from '../arguments/language';
import { quoted, textOf } from '../arguments/text';
import type { CellValue } from '../cells';
import { define } from '../definition';
import { PROBLEMS } from '../messages';
import { agreementNote, nationalNote } from '../notConfirmed';
import { PARAMETERS, rulesOn, valueIn, type CellRules } from '../rules';

/** The value of a parameter on a day: shares as fractions, amounts in kr. */
export const ruleValue = define({
  id: 'RULE_VALUE',
  parameters: { parameter: 'value', date: 'value?' },
  result: 'number',
  run: ({ parameter, date }) => inForce(parameter, date).found.value,
});

/** Where the value stands in writing, and whether it is confirmed for the day. */
export const ruleSource = define({
  id: 'RULE_SOURCE',
  parameters: { parameter: 'value', date: 'value?', language: 'value?' },
  result: 'string',
  run({ parameter, date, language }) {
    const lang = languageOf(language);
    const { found, rules } = inForce(parameter, date);
    const note = rules.agreement?.values.includes(found)
      ? agreementNote(rules, lang)
      : rules.national.values.includes(found)
        ? nationalNote(rules, lang)
        : '';
    return sourceName(found.source, lang) + (note === '' ? '' : `.${note}`);
  },
});

/** The name of the national rule set for plans that start on a day. */
export const ruleSet = define({
  id: 'RULE_SET',
  parameters: { date: 'value' },
  result: 'string',
  run({ date }) {
    const day = dayOf(date);
    if (day === undefined) throw PROBLEMS.noDate();
    return rulesOn(day).national.name.da;
  },
});

function inForce(parameter: CellValue, date: CellValue): { found: RuleValue; rules: CellRules } {
  const name = textOf(parameter).toLowerCase();
  if (!PARAMETERS.includes(name)) throw PROBLEMS.unknown(quoted(parameter), PARAMETERS.join(', '));
  const rules = rulesOn(dayOf(date));
  return { found: valueIn(rules, name as ParameterId), rules };
}
