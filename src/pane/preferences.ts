import { DEFAULT_PREFERENCES, type Preferences } from './state/paneState';

const KEY = 'budgetkontrol.preferences';

/** What the officer chose earlier on this computer; what cannot be read is as if nothing was chosen. */
export function keptPreferences(partition: string): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(partition + KEY) ?? '{}') as Partial<
      Record<keyof Preferences, unknown>
    >;
    return {
      language: oneOf(kept.language, ['asOffice', 'da', 'en']),
      theme: oneOf(kept.theme, ['asOffice', 'light', 'dark']),
      name: typeof kept.name === 'string' ? kept.name : '',
    };
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** Where the browser allows no storage, the choice holds until the pane is closed. */
export function keepPreferences(preferences: Preferences, partition: string): void {
  try {
    localStorage.setItem(partition + KEY, JSON.stringify(preferences));
  } catch {
    // Storage is full or not allowed.
  }
}

function oneOf<T extends string>(value: unknown, choices: readonly [T, ...T[]]): T {
  return choices.find((choice) => choice === value) ?? choices[0];
}
