import { readMember, writeMember } from '../executor/members';
import { invalidArgument } from '../hostError';
import type { Model } from './model';
import { RangeBorderCollectionModel } from './rangeBorders';

/** Names of the borders in Excel.CellBorderCollection, as those of Excel.BorderIndex. */
const BORDERS: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** What was asked for of one range: `{ address: true, format: { fill: { color: true } } }`. */
export function readProperties(model: Model, wanted: unknown): Record<string, unknown> {
  const entries = propertiesOf(wanted).filter(([, want]) => want !== false);
  return Object.fromEntries(
    entries.map(([name, want]): [string, unknown] => [
      name,
      want === true ? readMember(model, name, 'scalars') : readProperties(child(model, name), want),
    ]),
  );
}

/** Sets what was given of one range: `{ format: { font: { bold: true } } }`. */
export function writeProperties(model: Model, given: unknown): void {
  for (const [name, value] of propertiesOf(given)) {
    const isScalar = model.api.scalars.has(name);
    if (isScalar) writeMember(model, name, value);
    else writeProperties(child(model, name), value);
  }
}

function propertiesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
}

function child(model: Model, name: string): Model {
  if (model instanceof RangeBorderCollectionModel) return model.item(BORDERS[name] ?? name);
  return readMember(model, name, 'navigations') as Model;
}
