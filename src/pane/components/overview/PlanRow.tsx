import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LABELS } from '../../../core/findings/labels';
import type { PlanRow as Row, SplitCaption } from '../../state/selectors/planRows';
import { countText } from '../../text/countText';
import { captionText } from '../../text/planText';
import { CfbuBar } from '../bars/CfbuBar';
import { SplitBar } from '../bars/SplitBar';
import { ICON_OF_VERDICT } from '../shared/iconOf';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useSeverityColor } from '../shared/useSeverityColor';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto', columnGap: '8px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  states: { gridColumn: '2 / -1', display: 'flex', flexWrap: 'wrap', columnGap: '8px', paddingTop: '3px' },
  bars: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '9px 16px', paddingTop: '9px' },
  captions: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '0 16px', paddingTop: '6px' },
});

/** One plan: state, name and frame, then the two bars with their figures. The item around it says it all in words. */
export function PlanRow({ row }: { row: Row }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const colors = useSeverityColor();
  const { t, format } = usePane();
  const { frame, activities, cited, needed } = row;
  return (
    <div aria-hidden>
      <div className={styles.head}>
        <SeverityIcon of={ICON_OF_VERDICT[row.verdict]} size={20} />
        <span className={mergeClasses(text.section, styles.name)} title={row.plan}>
          {row.plan}
        </span>
        <span className={text.body}>{frame === undefined ? t('ov.unknown') : format.kr(frame)}</span>
        <States row={row} />
      </div>
      <div className={styles.bars}>
        <CfbuBar activities={activities ?? 0} cited={cited ?? 0} needed={needed} limit={row.limit} />
        <SplitBar split={row.split} />
      </div>
      <div className={mergeClasses(text.caption, text.secondary, styles.captions)}>
        {activities === undefined || cited === undefined ? (
          <span>{t('ov.unknown')}</span>
        ) : (
          <span>
            {t('ov.cfbu', { n: format.count(cited), m: format.count(activities) })}
            {needed > 0 && (
              <>
                {' · '}
                <span className={mergeClasses(text.strong, colors.error)}>
                  {t('ov.missing', { n: format.count(needed) })}
                </span>
              </>
            )}
            {needed === 0 && activities > 0 && row.limit !== undefined && ` · ${t('ov.majority')}`}
          </span>
        )}
        <Caption caption={row.caption} />
      </div>
    </div>
  );
}

function States({ row }: { row: Row }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const colors = useSeverityColor();
  const { language } = usePane();
  const { errors, warnings, verdict, district } = row;
  const strong = (color: string): string => mergeClasses(text.strong, color);
  return (
    <span className={mergeClasses(text.caption, styles.states)}>
      {errors > 0 && <span className={strong(colors.error)}>{countText('error', errors, language)}</span>}
      {warnings > 0 && <span className={strong(colors.warning)}>{countText('warning', warnings, language)}</span>}
      {(verdict === 'notAssessed' || errors + warnings === 0) && (
        <span className={strong(verdict === 'notAssessed' ? '' : colors.ready)}>
          {LABELS[language].verdict[verdict]}
        </span>
      )}
      <span>{district}</span>
    </span>
  );
}

function Caption({ caption }: { caption: SplitCaption }): ReactElement {
  const text = useText();
  const colors = useSeverityColor();
  const pane = usePane();
  const bad = caption.kind === 'sumLow' || caption.kind === 'sumHigh';
  const off = caption.kind === 'municipality' && caption.off;
  const color = bad ? colors.error : off ? colors.warning : undefined;
  return <span className={color && mergeClasses(text.strong, color)}>{captionText(caption, pane)}</span>;
}
