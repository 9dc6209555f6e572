import type { Speech } from './messageText';

const MILLION = 1_000_000;

/** The unit of a table: `1.000 kr.`, `mio. kr.` */
export function unitText(kroner: number, { t, format }: Pick<Speech, 't' | 'format'>): string {
  return kroner === MILLION ? t('ta.million') : t('ta.kr', { n: format.count(kroner) });
}
