/**
 * `window.matchMedia` of a window in a light or dark Office. The theme never reaches the add-in as
 * `Office.context.officeTheme`: the scripts of Excel on the web leave that undefined, whatever the host says.
 */
export function colorScheme(theme: 'light' | 'dark', Target: new () => EventTarget): (query: string) => MediaQueryList {
  return (query) =>
    Object.assign(new Target(), {
      matches: query.replaceAll(' ', '') === `(prefers-color-scheme:${theme})`,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}
