import { ALLOWED_UNLESS_ON, LOCKED_UNLESS_OFF } from '../details/protection';
import { passwordHash } from '../write/passwordHash';
import type { ProtectionEdit } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';

/** Locks the sheet as said, whatever lock it had; `null` takes the lock away. */
export function editProtection(sheet: SheetEditor, edit: ProtectionEdit | null): void {
  sheet.put('sheetProtection', edit === null ? '' : protectionXml(edit, sheet.prefix));
}

function protectionXml({ allowed, selectable = 'all', password = '' }: ProtectionEdit, p: string): string {
  const attributes = [
    ...(password === '' ? [] : [`password="${passwordHash(password)}"`]),
    'sheet="1"',
    ...Object.entries(ALLOWED_UNLESS_ON).flatMap(([what, name]) => (allowed.includes(what) ? [] : `${name}="1"`)),
    ...LOCKED_UNLESS_OFF.flatMap((what) => (allowed.includes(what) ? `${what}="0"` : [])),
    ...(selectable === 'all' ? [] : ['selectLockedCells="1"']),
    ...(selectable === 'none' ? ['selectUnlockedCells="1"'] : []),
  ];
  return `<${p}sheetProtection ${attributes.join(' ')}/>`;
}
