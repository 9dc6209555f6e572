import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect, useRef, type ReactElement } from 'react';
import type { ViewAction } from '../../state/actions';
import type { Checked } from '../../state/paneState';
import { explainedFinding } from '../../state/selectors/findings/waiverCheck';
import type { WaiverForm as Form } from '../../state/view';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';
import { captionOf, plansOf } from './caption';
import { headline } from './headline';
import { returnFocusTo } from './useKeptFocus';
import { WaiverForm } from './WaiverForm';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gap: '12px',
    padding: '8px var(--panePadding) 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { justifySelf: 'start', minWidth: 0, marginLeft: '-12px', padding: '5px 6px', fontWeight: 400 },
  title: { outlineStyle: 'none' },
  finding: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '8px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly checked: Checked;
  readonly form: Form;
}

/** A page of its own for the reason why a plan deviates. Esc goes back; what was written is kept until it is saved or cancelled. */
export function WaiverPage({ checked, form }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { dispatch, t, language, format } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Not where the officer comes back by the tabs: the keyboard stays on them.
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const leave = (action: ViewAction): void => {
    returnFocusTo(form.finding);
    dispatch(action);
  };
  const back = (): void => {
    leave({ type: 'waiverLeft' });
  };
  const cancel = (): void => {
    leave({ type: 'waiverClosed', finding: form.finding });
  };
  const finding = explainedFinding(checked.result, form);
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) back();
      }}
    >
      <div className={styles.head}>
        <Button className={styles.back} appearance="transparent" icon={<ChevronLeftRegular />} onClick={back}>
          {t('nav.findings')}
        </Button>
        <h1 ref={title} tabIndex={-1} className={mergeClasses(text.page, styles.title)}>
          {t('wa.title')}
        </h1>
        {finding && (
          <div className={styles.finding}>
            <SeverityIcon of="warning" size={20} />
            <div>
              <p className={text.section}>{headline(finding, language, format.culture)}</p>
              <p className={text.caption}>{captionOf(finding, [finding.code, plansOf(finding)])}</p>
            </div>
          </div>
        )}
        <p className={mergeClasses(text.caption, text.secondary)}>{t(finding ? 'wa.lead' : 'wa.gone')}</p>
      </div>
      {finding && <WaiverForm finding={finding} form={form} checked={checked} cancel={cancel} />}
    </div>
  );
}
