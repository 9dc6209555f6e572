import { type Area, localAddress } from '../../core/sheet/address';
import { sameCells } from '../../core/sheet/areas';
import { areasOf } from '../sheet/areasOf';
import { child, childrenOf, wholeNumber } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import { Refused } from './refused';
import type { ConditionalFormatRemoval } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';

/** A conditional format of the sheet, in the part itself or in one of its extensions. */
export interface ConditionRule {
  readonly rule: XmlElement;
  /** The element with the areas, which other rules may share. */
  readonly place: XmlElement;
  readonly priority: number;
  readonly areas: readonly Area[];
  /** Those of its areas that it keeps. */
  readonly rest: readonly Area[];
}

export interface ConditionRules {
  readonly rules: readonly ConditionRule[];
  /** Rules of an extension that have no number of their own: they only add to another. */
  readonly completing: readonly ConditionRule[];
}

/** All rules, with what some removals leave of each. */
export function conditionRules(sheet: SheetEditor, removals: readonly ConditionalFormatRemoval[]): ConditionRules {
  const places = [...childrenOf(sheet.root, 'conditionalFormatting'), ...extendedPlaces(sheet)];
  const found = places.flatMap((place) => {
    const areas = areasOf(place.attributes.get('sqref') ?? child(place, 'sqref')?.text ?? '', sheet.name);
    return childrenOf(place, 'cfRule').map((rule) => ({ rule, place, areas }));
  });
  const missing = new Set(removals);
  const isCompleting = ({ rule, place }: (typeof found)[number]) =>
    place.parent !== sheet.root && rule.attributes.get('priority') === undefined;
  const rules = found
    .filter((one) => !isCompleting(one))
    .map(({ rule, place, areas }): ConditionRule => {
      const priority = wholeNumber(rule.attributes.get('priority')) ?? 0;
      const gone = removals.filter(
        (one) => one.priority === priority && areas.some((area) => sameCells(area, one.area)),
      );
      for (const one of gone) missing.delete(one);
      return {
        rule,
        place,
        areas,
        priority,
        rest: areas.filter((area) => !gone.some((one) => sameCells(one.area, area))),
      };
    });
  for (const { area } of missing) {
    throw new Refused('unknownRule', `${sheet.name}!${localAddress(area.top, area.left)}`);
  }
  const completing = found.filter(isCompleting).map((one): ConditionRule => {
    const id = one.rule.attributes.get('id');
    const { priority = 0, rest = one.areas } = rules.find(({ rule }) => id !== undefined && idOf(rule) === id) ?? {};
    return { ...one, priority, rest };
  });
  return { rules, completing };
}

function extendedPlaces(sheet: SheetEditor): readonly XmlElement[] {
  return childrenOf(sheet.child('extLst'), 'ext').flatMap((extension) =>
    childrenOf(child(extension, 'conditionalFormattings'), 'conditionalFormatting'),
  );
}

/** What the rule of an extension that adds to this one is called. */
function idOf(rule: XmlElement): string | undefined {
  for (const extension of childrenOf(child(rule, 'extLst'), 'ext')) {
    const id = child(extension, 'id')?.text.trim();
    if (id !== undefined) return id;
  }
  return undefined;
}
