import { useSyncExternalStore } from 'react';
import type { PaneState } from '../state/paneState';
import { darkTheme, lightTheme, type PaneTheme } from './themes';

const DARK = '(prefers-color-scheme: dark)';

/** The officer's choice, else Office's theme, else the system's. */
export function useTheme({ preferences, environment }: Pick<PaneState, 'preferences' | 'environment'>): PaneTheme {
  const systemIsDark = useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(DARK);
      query.addEventListener('change', changed);
      return () => {
        query.removeEventListener('change', changed);
      };
    },
    () => window.matchMedia(DARK).matches,
  );
  const chosen = preferences.theme === 'asOffice' ? environment.theme : preferences.theme;
  return (chosen ?? (systemIsDark ? 'dark' : 'light')) === 'dark' ? darkTheme : lightTheme;
}
