import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useId, type ReactElement } from 'react';
import { wordsFor } from '../../../core/findings/words';
import { formulaOf, type Example } from '../../../functions/examples';
import { insertable, referredTo, type Insertable } from '../../state/selectors/functions/insertable';
import type { Speech } from '../../text/messageText';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { copyText } from './copyText';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
  note: { marginTop: '8px' },
});

interface Props {
  readonly id: string;
  readonly example: Example | undefined;
  /** As the officer types it. */
  readonly formula: string;
}

/** Puts the example's formula into the active cell, where it can, or on the clipboard. */
export function Insert({ id, example, formula }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const note = useId();
  const pane = usePane();
  const { controller, dispatch, state, t } = pane;
  useEffect(() => controller.watchSelection(), [controller]);
  const place = insertable(example, state.selection);
  const refused = place.kind === 'filled' || place.kind === 'itself';
  const hint = hintText(place, example, pane);
  const copy = async (): Promise<void> => {
    const done = await copyText(formula);
    dispatch({ type: 'said', message: { kind: 'copied', done }, toast: true });
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance={refused ? 'secondary' : 'primary'}
          disabledFocusable={refused || state.writing !== undefined}
          {...(hint !== undefined && { 'aria-describedby': note })}
          onClick={() => void controller.insertFormula(formulaOf(id, example ?? { args: [] }, 'en'))}
        >
          {place.kind === 'unknown' ? t('fu.insertActive') : t('fu.insert', { c: place.cell })}
        </Button>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {t('fu.copy')}
        </Button>
      </div>
      {hint !== undefined && (
        <p id={note} className={mergeClasses(text.caption, styles.note)}>
          {hint}
        </p>
      )}
    </>
  );
}

/** Why the formula cannot go into the cell, else what is left to do when it has. */
function hintText(
  place: Insertable,
  example: Example | undefined,
  { t, language }: Pick<Speech, 't' | 'language'>,
): string | undefined {
  if (place.kind === 'filled') return t('fu.notEmpty', { c: place.cell });
  if (place.kind === 'itself') return t('fu.itself', { c: place.cells });
  const own = referredTo(example);
  return own.length > 0 ? t('fu.adapt', { a: wordsFor(language).list(own) }) : undefined;
}
