import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactElement } from 'react';
import { cellsText, resultText } from '../../../functions/exampleText';
import type { Example } from '../../../functions/examples';
import { withUnits } from '../../text/withUnits';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { useCode } from './useCode';

const useStyles = makeStyles({
  box: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '2px 16px', marginTop: '4px' },
  gives: { display: 'flex', gap: '6px', marginLeft: 'auto', fontSize: '12px', lineHeight: '18px', minWidth: 0 },
  result: { overflowWrap: 'anywhere' },
  arrow: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground2 },
  cells: { marginTop: '4px' },
});

interface Props {
  readonly example: Example;
  /** As the officer types it. */
  readonly formula: string;
}

/** A formula with what it gives, and what stands in the cells it refers to. */
export function ExampleBox({ example, formula }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const code = useCode();
  const { t, format, language } = usePane();
  const style = { language, culture: format.culture, quote: (written: string) => written };
  return (
    <>
      <div className={text.caption}>{t('fu.example')}</div>
      <div className={mergeClasses(code.box, styles.box)}>
        <code className={code.code}>{formula}</code>
        <span className={styles.gives}>
          <ArrowRightRegular className={styles.arrow} aria-label={t('fu.gives')} />
          <span className={styles.result}>{withUnits(resultText(example, style))}</span>
        </span>
      </div>
      <p className={mergeClasses(text.caption, styles.cells)}>{withUnits(cellsText(example, style).join(' · '))}</p>
    </>
  );
}
