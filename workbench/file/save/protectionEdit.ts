import type { ProtectionEdit } from '../../../src/xlsx';
import type { ProtectionState } from '../../host/state/sheetState';
import type { NotSaved } from './notSaved';
import { same } from './same';

const SELECTABLE: Readonly<Record<string, ProtectionEdit['selectable']>> = { Unlocked: 'unlocked', None: 'none' };

/** Passwords that the file's way of keeping them holds. */
const KEPT = /^[ -~]{0,15}$/;

/** The lock to be written; `null` takes it away, undefined leaves it. A password that cannot be kept is said not to be. */
export function protectionEdit(
  before: ProtectionState,
  after: ProtectionState,
  sheet: string,
  notSaved: NotSaved,
): ProtectionEdit | null | undefined {
  const [was, is] = [lockOf(before), lockOf(after)];
  if (same(was, is)) return undefined;
  if (is?.password !== undefined && !KEPT.test(is.password)) {
    notSaved.add('protection', sheet);
    return undefined;
  }
  return is;
}

function lockOf({ protected: locked, options = {}, password }: ProtectionState): ProtectionEdit | null {
  if (!locked) return null;
  const names = Object.keys(options).filter((name) => options[name] === true);
  const allowed = names.map((name) => name.replace(/^allow(.)/, (_, first: string) => first.toLowerCase())).sort();
  const selectable = SELECTABLE[String(options['selectionMode'])];
  return { allowed, ...(selectable && { selectable }), ...(password !== undefined && { password }) };
}
