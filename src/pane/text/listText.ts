import type { Translate } from './paneText';

/** `A, B og C` */
export function listText(items: readonly string[], t: Translate): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${t('od.and')} ${items.at(-1) ?? ''}`;
}
