import type { ScalePoint } from '../../src/xlsx';
import { apiColor, fileColor, words } from './words';

/** What a point of a colour scale stands at. */
const scaleKinds = words<'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula'>({
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
});

type Criteria = Readonly<Record<string, unknown>>;

/** The file's points as `ColorScaleConditionalFormat.criteria`; undefined for a scale that it has no words for. */
export function criteriaOf(points: readonly ScalePoint[]): Criteria | undefined {
  const found = points.flatMap((point) => criterionOf(point) ?? []);
  const [minimum, second, third] = found;
  if (!minimum || !second || found.length !== points.length || found.length > 3) return undefined;
  return third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
}

function criterionOf({ kind, value, color }: ScalePoint): Criteria | undefined {
  const type = scaleKinds.api(kind as Parameters<typeof scaleKinds.api>[0]) as string | undefined;
  if (type === undefined) return undefined;
  const isNumber = Number.isFinite(Number(value));
  return { type, ...(value !== undefined && { formula: isNumber ? value : `=${value}` }), color: apiColor(color) };
}

/** The points that criteria stand for; undefined where the file cannot hold them. */
export function pointsOf({ minimum, midpoint, maximum }: Criteria): readonly ScalePoint[] | undefined {
  const given = [minimum, midpoint, maximum].filter((criterion) => criterion !== undefined && criterion !== null);
  const points = given.flatMap((criterion) => pointOf(criterion as Criteria) ?? []);
  return points.length === given.length && points.length >= 2 ? points : undefined;
}

function pointOf({ type, formula, color }: Criteria): ScalePoint | undefined {
  const kind = scaleKinds.file(String(type));
  if (kind === undefined || typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return undefined;
  const value = formula === undefined || formula === null ? '' : String(formula as string | number).replace(/^=/, '');
  if (kind === 'min' || kind === 'max') return { kind, color: fileColor(color) };
  return value === '' ? undefined : { kind, value, color: fileColor(color) };
}
