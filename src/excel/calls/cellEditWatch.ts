import type { OfficeGlobals } from '../office';
import { codeOf } from './problemFrom';

/** Longer than this, and Excel keeps even the question waiting: most likely a cell is open. */
const PATIENCE = 2;

/**
 * Watches a call that has no answer yet. Excel holds a call back in silence while a cell is edited, so after a while
 * it is asked by a call that may not be held back. Returns what ends the watch.
 */
export function watchForCellEdit(
  office: OfficeGlobals,
  noticeAfter: number,
  tell: (isEditing: boolean) => void,
): () => void {
  let over = false;
  let timer: ReturnType<typeof setTimeout>;
  const say = (isEditing: boolean): void => {
    if (!over) tell(isEditing);
  };
  const look = async (): Promise<void> => {
    const unanswered = setTimeout(say, PATIENCE * noticeAfter, true);
    const isEditing = await isInCellEdit(office);
    clearTimeout(unanswered);
    say(isEditing);
    if (!over) timer = setTimeout(() => void look(), noticeAfter);
  };
  timer = setTimeout(() => void look(), noticeAfter);
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

async function isInCellEdit({ Excel: excel }: OfficeGlobals): Promise<boolean> {
  try {
    await excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    return false;
  } catch (error) {
    return codeOf(error) === 'InvalidOperationInCellEditMode';
  }
}
