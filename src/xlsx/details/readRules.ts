import { areasOf } from '../sheet/areasOf';
import { child, childrenOf, isOn, wholeNumber } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import type { Styles } from './readStyles';
import type { CompareOperator, ConditionalFormatDetails, ConditionalRule } from './conditionDetails';
import type { OtherValidationDetails, ValidationDetails } from './sheetDetails';

/** Elements of that name in the part and in its extensions, where Excel puts rules that read other sheets. */
function everywhere(root: XmlElement, list: string, name: string): readonly XmlElement[] {
  const extensions = childrenOf(child(root, 'extLst'), 'ext');
  return [root, ...extensions].flatMap((place) => childrenOf(place, list).flatMap((found) => childrenOf(found, name)));
}

/** In the part `<formula>x</formula>`; in an extension `<formula><xm:f>x</xm:f></formula>` or `<xm:f>`. */
function formulaText(element: XmlElement | undefined): string | undefined {
  return element && (child(element, 'f')?.text ?? element.text);
}

function areasOfRule(element: XmlElement, sheet: string) {
  return areasOf(element.attributes.get('sqref') ?? child(element, 'sqref')?.text ?? '', sheet);
}

export function readValidations(root: XmlElement, sheet: string): ValidationDetails[] {
  return everywhere(root, 'dataValidations', 'dataValidation').map((element) => {
    const get = (name: string) => element.attributes.get(name);
    const formulas = ['formula1', 'formula2'].flatMap((name) => formulaText(child(element, name)) ?? []);
    const type = get('type') ?? 'none';
    const message = (shown: string, title: string, text: string) =>
      isOn(get(shown)) && (get(text) !== undefined || get(title) !== undefined)
        ? { title: get(title) ?? '', text: get(text) ?? '' }
        : undefined;
    const prompt = message('showInputMessage', 'promptTitle', 'prompt');
    const error = message('showErrorMessage', 'errorTitle', 'error');
    const base = {
      areas: areasOfRule(element, sheet),
      allowBlank: isOn(get('allowBlank')),
      strict: isOn(get('showErrorMessage')) && (get('errorStyle') ?? 'stop') === 'stop',
      ...(prompt && { prompt }),
      ...(error && { error }),
    };
    if (type === 'list') return { ...base, type, source: listSource(formulas[0] ?? '') };
    return { ...base, type: type as OtherValidationDetails['type'], operator: get('operator') ?? 'between', formulas };
  });
}

function listSource(formula: string) {
  const written = /^"(.*)"$/s.exec(formula)?.[1];
  if (written === undefined) return { formula };
  return {
    values: written
      .replaceAll('""', '"')
      .split(',')
      .map((value) => value.trim()),
  };
}

export function readConditionalFormats(root: XmlElement, sheet: string, styles: Styles): ConditionalFormatDetails[] {
  const found = childrenOf(root, 'conditionalFormatting').flatMap((place) => {
    const areas = areasOfRule(place, sheet);
    return childrenOf(place, 'cfRule').map((rule) => details(rule, areas, ruleOf(rule, styles)));
  });
  const extended = everywhere(root, 'conditionalFormattings', 'conditionalFormatting').flatMap((place) => {
    const areas = areasOfRule(place, sheet);
    const rules = childrenOf(place, 'cfRule').filter((rule) => !completes(rule));
    return rules.map((rule) => details(rule, areas, { type: 'other', name: rule.attributes.get('type') ?? '' }));
  });
  return [...found, ...extended].sort((a, b) => a.priority - b.priority);
}

/** An extension without a priority only adds to a rule of the part itself. */
function completes(rule: XmlElement): boolean {
  return rule.attributes.get('priority') === undefined;
}

function details(rule: XmlElement, areas: ConditionalFormatDetails['areas'], what: ConditionalRule) {
  const { attributes } = rule;
  const priority = wholeNumber(attributes.get('priority')) ?? 0;
  return { areas, priority, stopIfTrue: isOn(attributes.get('stopIfTrue')), rule: what };
}

function ruleOf(rule: XmlElement, { conditional, colors }: Styles): ConditionalRule {
  const type = rule.attributes.get('type') ?? '';
  const formulas = childrenOf(rule, 'formula').map(({ text }) => text);
  const style = conditional[wholeNumber(rule.attributes.get('dxfId')) ?? -1] ?? {};
  if (type === 'cellIs') {
    return { type, operator: (rule.attributes.get('operator') ?? 'equal') as CompareOperator, formulas, style };
  }
  if (type === 'expression') return { type, formula: formulas[0] ?? '', style };
  if (type !== 'colorScale') return { type: 'other', name: type };
  const scale = child(rule, 'colorScale');
  const shades = childrenOf(scale, 'color');
  const points = childrenOf(scale, 'cfvo').map(({ attributes }, index) => {
    const value = attributes.get('val');
    const color = colors.of(shades[index]) ?? '000000';
    return { kind: attributes.get('type') ?? '', ...(value === undefined ? {} : { value }), color };
  });
  return { type, points };
}
