import type { Host } from '../host/host';

/**
 * Office.context.document.settings: saves what it is given (key, JSON text), or answers what is saved.
 * The same settings as `workbook.settings`.
 */
export function legacySettings(
  host: Host,
  saved: readonly (readonly [string, string])[] | undefined,
): Readonly<Record<string, unknown>> {
  const { document } = host;
  if (!saved) {
    const Settings = [...document.state.settings].map(([Name, Value]) => ({ Name, Value }));
    return { Properties: { Settings } };
  }
  document.transact('addin', () => {
    document.set(document.state, 'settings', new Map(saved));
  });
  return {};
}
