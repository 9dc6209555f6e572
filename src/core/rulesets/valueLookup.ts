import type { Override } from '../reading/portfolio';
import { DEFAULT_VALUES } from './load';
import type { ValueInForce } from './planRules';
import type { LocalAgreement, NationalRuleSet, ParameterId, RuleValue } from './types';

interface Layers {
  readonly national: NationalRuleSet | undefined;
  readonly agreement: LocalAgreement | undefined;
  readonly overrides: readonly Override[];
  /** The plan's start, `YYYY-MM-DD`. */
  readonly day: string | undefined;
  readonly toleranceKroner?: number;
}

type Lookup = (id: ParameterId) => ValueInForce | undefined;

const shared = new WeakMap<readonly Override[], Map<string, Lookup>>();

/**
 * One way to read a value: this run's setting, the workbook's own, the agreement's, the national one, the default. Plans
 * under the same layers share it; the day matters only where the workbook overrides something.
 */
export function valueLookup(layers: Layers): Lookup {
  const { national, agreement, overrides, day, toleranceKroner } = layers;
  const lookups = shared.get(overrides) ?? new Map<string, Lookup>();
  shared.set(overrides, lookups);
  const key = [national?.id, agreement?.id, overrides.length > 0 ? day : undefined, toleranceKroner].join(' ');
  const lookup = lookups.get(key) ?? makeLookup(layers);
  lookups.set(key, lookup);
  return lookup;
}

function makeLookup(layers: Layers): Lookup {
  const own = [...(layers.agreement?.values ?? []), ...(layers.national?.values ?? []), ...DEFAULT_VALUES];
  const cache = new Map<ParameterId, ValueInForce | undefined>();
  return (id) => {
    let value = cache.get(id);
    if (value === undefined && !cache.has(id)) cache.set(id, (value = find(id, own, layers)));
    return value;
  };
}

function find(id: ParameterId, own: readonly RuleValue[], layers: Layers): ValueInForce | undefined {
  const shipped = own.find((value) => value.id === id);
  if (id === 'tolerance.kr' && layers.toleranceKroner !== undefined && shipped) {
    return { ...shipped, value: layers.toleranceKroner, overridden: true };
  }
  const override = overrideInForce(id, layers.overrides, layers.day);
  if (override?.value !== undefined) {
    const day = override.from?.day ?? shipped?.from ?? '';
    return {
      id,
      unit: unitOf(id),
      from: day,
      to: null,
      value: override.value,
      source: { title: override.source || 'Regler', reference: `${override.table.sheet}`, date: day },
      overridden: true,
    };
  }
  return shipped && { ...shipped, overridden: false };
}

/** The latest override that holds on the day. A rate without a source is not applied; a setting needs none. */
function overrideInForce(
  id: ParameterId,
  overrides: readonly Override[],
  day: string | undefined,
): Override | undefined {
  const valid = overrides.filter(
    (row) =>
      row.parameter === id &&
      row.value !== undefined &&
      (row.source !== '' || id === 'tolerance.kr') &&
      (row.from?.day === undefined || day === undefined || row.from.day <= day),
  );
  return valid.reduce<Override | undefined>(
    (latest, row) => (latest && (latest.from?.day ?? '') > (row.from?.day ?? '') ? latest : row),
    undefined,
  );
}

function unitOf(id: ParameterId): RuleValue['unit'] {
  if (id === 'plan.years.typical') return 'years';
  return id === 'tolerance.kr' || id.startsWith('appropriation.') ? 'kr' : 'share';
}
