/** A copy that lacks an optional property. */
export function without<T extends object>(whole: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as T;
}
