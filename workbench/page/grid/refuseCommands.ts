import { CanceledError } from '@univerjs/core';
import { CopyCommand, CutCommand } from '@univerjs/preset-sheets-core';
import type { CellEditing } from '../../host/cellEditing';
import type { RunningUniver } from './univer';

/** Univer's own ways to move cells and sheets about, which the document does not follow. */
const REFUSED =
  /^sheet\.command\.(move-(range|rows|cols)|(insert|delete)-range|(insert|remove)-(row|col|sheet)|insert-multi|copy-sheet|(add|remove)-worksheet-merge)/;

/** Univer has an undo of its own, which knows nothing of what others did. */
const UNDO = /^univer\.command\.(undo|redo)$/;

/** Keeps Univer from doing what is the document's to do, or what the document does not follow. */
export function refuseCommands({ commands }: RunningUniver, editing: CellEditing): () => void {
  const listening = commands.beforeCommandExecuted(({ id }) => {
    // While one types, undo and cutting are the text's.
    if (editing.active) return;
    if (id === CutCommand.id) {
      // What is cut is copied: moving cells is not for the grid to do.
      void commands.executeCommand(CopyCommand.id);
      throw new CanceledError();
    }
    if (REFUSED.test(id) || UNDO.test(id)) throw new CanceledError();
  });
  return () => listening.dispose();
}
