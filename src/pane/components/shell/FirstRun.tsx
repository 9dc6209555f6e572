import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CommentEditRegular } from '@fluentui/react-icons/svg/comment-edit';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { ShieldLockRegular } from '@fluentui/react-icons/svg/shield-lock';
import type { ReactElement } from 'react';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { RuleFigure } from './RuleFigure';

const useStyles = makeStyles({
  page: { padding: '20px var(--panePadding)' },
  title: { margin: '18px 0 8px', fontSize: '22px', lineHeight: '28px', fontWeight: 600 },
  plain: { fontWeight: 400 },
  ways: { display: 'grid', gap: '8px', margin: '20px 0 24px' },
  promises: {
    listStyleType: 'none',
    margin: 0,
    padding: '16px 0 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  promise: { display: 'flex', gap: '10px', alignItems: 'start', padding: '5px 0' },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
});

const PROMISES = [
  { key: 'fr.p2', Icon: LocationRegular },
  { key: 'fr.p1', Icon: CommentEditRegular },
  { key: 'fr.p3', Icon: ShieldLockRegular },
] as const;

/** Shown until a workbook has been checked once: what the rules are about, ways in, and what is promised. */
export function FirstRun(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { controller, state, t } = usePane();
  const working = state.writing !== undefined;
  const { openExample } = controller;
  return (
    <div className={styles.page}>
      <RuleFigure />
      <h1 className={styles.title}>{t('fr.title')}</h1>
      <p className={`${text.body} ${text.secondary}`}>{t('fr.lead')}</p>
      <div className={styles.ways}>
        <Button appearance="primary" size="large" disabledFocusable={working} onClick={() => void controller.check()}>
          {t('fr.check')}
        </Button>
        {openExample && (
          <Button className={styles.plain} size="large" disabledFocusable={working} onClick={() => void openExample()}>
            {t('fr.example')}
          </Button>
        )}
        <Button
          appearance="subtle"
          className={styles.plain}
          size="large"
          disabledFocusable={working}
          onClick={() => void controller.addTemplate()}
        >
          {t('fr.template')}
        </Button>
      </div>
      <ul className={styles.promises}>
        {PROMISES.map(({ key, Icon }) => (
          <li key={key} className={styles.promise}>
            <Icon aria-hidden className={styles.icon} />
            <span className={`${text.body} ${text.secondary}`}>{t(key)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
