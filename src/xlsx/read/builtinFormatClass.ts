import { FormatClass } from '../../core/sheet/grid';

/** The formats that files name by number only. */
export function builtinFormatClass(id: number): FormatClass {
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  if (isDate) return FormatClass.Date;
  return id === 9 || id === 10 ? FormatClass.Percent : FormatClass.General;
}
