import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactElement } from 'react';
import { formulaOf } from '../../../functions/examples';
import type { TableFunction } from '../../../functions/table';
import { firstSentence } from '../../../functions/texts/firstSentence';
import { withUnits } from '../../text/withUnits';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { Arguments } from './Arguments';
import { ExampleBox } from './ExampleBox';
import { Insert } from './Insert';
import { Signature } from './Signature';

const useStyles = makeStyles({
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  heading: { margin: 0, fontWeight: 400 },
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    columnGap: '8px',
    alignItems: 'start',
    width: '100%',
    minHeight: '56px',
    padding: '8px var(--panePadding)',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: '-2px' } }),
  },
  name: { display: 'block', overflowWrap: 'anywhere', fontSize: '13px' },
  what: { display: 'block', color: tokens.colorNeutralForeground2 },
  chevron: { fontSize: '20px' },
  body: { padding: '0 var(--panePadding) 16px' },
  more: { marginTop: '12px' },
});

interface Props {
  readonly of: TableFunction;
  readonly opened: boolean;
  readonly onToggle: () => void;
}

/** One function: name and purpose; opened also its arguments, an example, and how to use it. */
export function FunctionEntry({ of, opened, onToggle }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const body = useId();
  const { language, state, t } = usePane();
  const { definition, texts, examples } = of;
  const { id } = definition;
  const { description } = texts[language];
  const first = firstSentence(description);
  const rest = description.slice(first.length).trim();
  const [example] = examples;
  const formula = formulaOf(id, example ?? { args: [] }, state.environment.separators);
  const Chevron = opened ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={mergeClasses(styles.entry, opened && styles.opened)}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={opened}
          {...(opened && { 'aria-controls': body })}
          onClick={onToggle}
        >
          <span>
            <span className={mergeClasses(text.section, styles.name)}>{id}</span>
            <span className={mergeClasses(text.caption, styles.what)}>{withUnits(first).replace(/\.$/, '')}</span>
          </span>
          <Chevron aria-hidden className={styles.chevron} />
        </button>
      </h3>
      {opened && (
        <div id={body} className={styles.body}>
          <Signature of={of} />
          <Arguments of={of} />
          {example && <ExampleBox example={example} formula={formula} />}
          <Insert id={id} example={example} formula={formula} />
          {rest !== '' && <p className={mergeClasses(text.caption, styles.more)}>{withUnits(rest)}</p>}
          <p className={mergeClasses(text.caption, styles.more)}>
            <span className={text.strong}>{t('fu.errors')}:</span> {withUnits(texts[language].errors)}
          </p>
        </div>
      )}
    </li>
  );
}
