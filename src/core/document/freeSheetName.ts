const LONGEST_NAME = 31;

/** `Kontrol`, or `Kontrol 2` where an officer has a sheet of that name. @param taken in lower case */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
