import type { ConditionRule } from './conditionRules';
import type { NewConditionalFormat } from './sheetChanges';

/** The number of every rule, those in the file and the new ones; 1 is looked at first. */
export type Priorities = ReadonlyMap<ConditionRule | NewConditionalFormat, number>;

/** New rules that come last leave the other numbers as they are. */
export function priorities(staying: readonly ConditionRule[], added: readonly NewConditionalFormat[]): Priorities {
  const order: (ConditionRule | NewConditionalFormat)[] = [...staying];
  let last = Math.max(0, ...staying.map(({ priority }) => priority));
  let moved = false;
  for (const format of added) {
    const at = order.findIndex((one) => 'rest' in one && one.priority === format.before);
    moved ||= at >= 0;
    if (at < 0) order.push(format);
    else order.splice(at, 0, format);
  }
  return new Map(order.map((one, index) => [one, moved ? index + 1 : 'rest' in one ? one.priority : ++last]));
}
