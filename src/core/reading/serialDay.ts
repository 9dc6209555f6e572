const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_DAY = Date.UTC(1990, 0, 1);
const LAST_DAY = Date.UTC(2100, 11, 31);

/** The day of a date serial as `YYYY-MM-DD`; undefined outside 1990-2100. */
export function serialDay(serial: number, dateSystem: 1900 | 1904): string | undefined {
  return dateOf(serial, dateSystem)?.toISOString().slice(0, 10);
}

/** The year of a date serial; undefined outside 1990-2100. */
export function serialYear(serial: number, dateSystem: 1900 | 1904): number | undefined {
  return dateOf(serial, dateSystem)?.getUTCFullYear();
}

/** True where the serial has a day and a year. */
export function isSerialDay(serial: number, dateSystem: 1900 | 1904): boolean {
  const time = timeOf(serial, dateSystem);
  return time >= FIRST_DAY && time <= LAST_DAY;
}

/** The serial of a day, `YYYY-MM-DD`. */
export function serialOfDay(day: string, dateSystem: 1900 | 1904): number {
  return (Date.parse(`${day}T00:00:00Z`) - timeOf(0, dateSystem)) / DAY;
}

function dateOf(serial: number, dateSystem: 1900 | 1904): Date | undefined {
  return isSerialDay(serial, dateSystem) ? new Date(timeOf(serial, dateSystem)) : undefined;
}

function timeOf(serial: number, dateSystem: 1900 | 1904): number {
  return (dateSystem === 1900 ? EPOCH_1900 : EPOCH_1904) + Math.floor(serial) * DAY;
}
