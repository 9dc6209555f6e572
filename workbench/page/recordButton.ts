import { Recorder } from '../recorder/recorder';
import type { Session } from '../session/session';
import { download } from './download';
import { button } from './element';
import type { ToolboxWords } from './toolboxWords';

/** A button that begins to write down what is said, and hands it over when it is pressed again. */
export function recordButton(
  session: Session,
  words: ToolboxWords,
  begun: () => void,
): { button: HTMLButtonElement; close: () => void } {
  let recorder: Recorder | undefined;
  const made = button(
    { 'aria-pressed': 'false' },
    () => {
      if (recorder) {
        download(new TextEncoder().encode(recorder.toText()), words.recording, 'application/json');
        recorder.close();
        recorder = undefined;
      } else {
        recorder = new Recorder(session);
        begun();
      }
      made.setAttribute('aria-pressed', String(recorder !== undefined));
      made.textContent = recorder ? words.stop : words.record;
    },
    words.record,
  );
  return { button: made, close: () => recorder?.close() };
}
