const DATE = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;

/** The serial day of an ISO date, as strict files write dates; undefined where it is none. */
export function isoSerial(text: string, dateSystem: 1900 | 1904): number | undefined {
  const match = DATE.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (dateSystem === 1904) return days - Date.UTC(1904, 0, 1) / DAY + time;
  const serial = days - Date.UTC(1899, 11, 30) / DAY;
  // Excel counts a 29 February 1900 that never was.
  return (serial < 61 ? serial - 1 : serial) + time;
}
