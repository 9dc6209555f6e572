/** Hands out part names that the package does not use yet, always the lowest number. */
export class PartNames {
  private readonly taken: Set<string>;

  /** @param folder of the workbook part, with its closing `/`. */
  constructor(
    private readonly folder: string,
    taken: Iterable<string> = [],
  ) {
    this.taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** `xl/metadata.xml`; a number is added only where it is taken. */
  plain(stem: string): string {
    const name = `${this.folder}${stem}.xml`;
    if (this.taken.has(name.toLowerCase())) return this.next(stem);
    this.taken.add(name.toLowerCase());
    return name;
  }

  /** `next('charts/chart')` → `xl/charts/chart1.xml` */
  next(stem: string): string {
    for (let number = 1; ; number++) {
      const name = `${this.folder}${stem}${number}.xml`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}
