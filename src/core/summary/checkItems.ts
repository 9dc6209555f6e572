import { capital } from '../findings/capital';
import type { ListItem } from './listBlock';
import type { SheetContext } from './sheetContext';

/** When and with what it was checked, what no machine can check, and that passing is no guarantee. */
export function checkItems({ text, meta, words, when }: SheetContext): ListItem[] {
  const { check } = text;
  const print = meta.fingerprint;
  const items = check.notCheckedItems.join(' · ');
  return [
    { label: check.checked, text: check.checkedBy(when, meta.version) },
    ...(print ? [{ label: check.fingerprint, text: check.fingerprintOf(print.hash, words.count(print.cells)) }] : []),
    { label: check.notChecked, text: `${capital(items)}.` },
    { label: check.caveat, text: check.caveatText },
  ];
}
