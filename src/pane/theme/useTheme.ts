import { useSyncExternalStore } from 'react';
import type { PaneState } from '../state/paneState';
import { darkTheme, lightTheme, type PaneTheme } from './themes';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The officer's choice, else Office's theme, else the system's; where the user's own colours are in force, theirs. */
export function useTheme({ preferences, environment }: Pick<PaneState, 'preferences' | 'environment'>): PaneTheme {
  const system = useMedia(DARK) ? 'dark' : 'light';
  const forced = useMedia(FORCED);
  const chosen = preferences.theme === 'asOffice' ? environment.theme : preferences.theme;
  return (forced ? system : (chosen ?? system)) === 'dark' ? darkTheme : lightTheme;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => {
        media.removeEventListener('change', changed);
      };
    },
    () => window.matchMedia(query).matches,
  );
}
