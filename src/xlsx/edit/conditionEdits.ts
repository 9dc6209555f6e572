import { rangeAddress } from '../../core/sheet/address';
import type { ScalePoint } from '../details/conditionDetails';
import type { StyleSheet } from '../write/styleSheet';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import { conditionRules } from './conditionRules';
import { cutConditions } from './conditionCuts';
import { priorities } from './conditionPriorities';
import type { NewConditionalFormat, SheetChanges } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';

/** Takes conditional formats away from areas, and adds new ones. */
export function editConditionalFormats(
  sheet: SheetEditor,
  { conditionalFormats = [], removedConditionalFormats = [] }: SheetChanges,
  styles: StyleSheet,
): void {
  if (conditionalFormats.length + removedConditionalFormats.length === 0) return;
  const { rules, completing } = conditionRules(sheet, removedConditionalFormats);
  const staying = rules.filter(({ rest }) => rest.length > 0).sort((a, b) => a.priority - b.priority);
  const numbers = priorities(staying, conditionalFormats);
  cutConditions(sheet, [...rules, ...completing], numbers);
  for (const format of conditionalFormats) {
    const sqref = rangeAddress(format.area);
    const p = sheet.prefix;
    sheet.add(
      'conditionalFormatting',
      `<${p}conditionalFormatting sqref="${sqref}">${ruleXml(sheet, format, numbers.get(format) ?? 0, styles)}</${p}conditionalFormatting>`,
    );
  }
}

function ruleXml(
  { prefix: p }: SheetEditor,
  { rule, style = {}, stopIfTrue }: NewConditionalFormat,
  priority: number,
  styles: StyleSheet,
): string {
  const stop = stopIfTrue ? ' stopIfTrue="1"' : '';
  if (rule.type === 'colorScale') {
    return `<${p}cfRule type="colorScale" priority="${priority}"${stop}>${scaleXml(rule.points, p)}</${p}cfRule>`;
  }
  const head = `type="${rule.type}" dxfId="${styles.conditional(style)}" priority="${priority}"${stop}`;
  const operator = rule.type === 'cellIs' ? ` operator="${rule.operator}"` : '';
  const formulas = rule.type === 'cellIs' ? rule.formulas : [rule.formula];
  const inner = formulas.map((text) => `<${p}formula>${escapeText(text.replace(/^=/, ''))}</${p}formula>`).join('');
  return `<${p}cfRule ${head}${operator}>${inner}</${p}cfRule>`;
}

function scaleXml(points: readonly ScalePoint[], p: string): string {
  const values = points.map(({ kind, value }) => {
    const at = value === undefined ? '' : ` val="${escapeAttribute(value)}"`;
    return `<${p}cfvo type="${kind}"${at}/>`;
  });
  const colors = points.map(({ color }) => `<${p}color rgb="FF${color}"/>`);
  return `<${p}colorScale>${values.join('')}${colors.join('')}</${p}colorScale>`;
}
