import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { noticeOf, type Notice } from '../../state/selectors/notice';
import { problemText } from '../../text/problemText';
import { questionText } from '../../text/questionText';
import { usePane } from '../shared/PaneContext';
import type { NoticeBarProps } from './NoticeBar';
import { outOfDateText } from './outOfDateText';

/** The words, until the bar has been loaded, and where it cannot be. */
function PlainNotice({ title, text, actions = [] }: NoticeBarProps): ReactElement {
  return (
    <div>
      <strong>{title}</strong> {text}
      {actions.map(({ label, run }) => (
        <Button key={label} size="small" onClick={run}>
          {label}
        </Button>
      ))}
    </div>
  );
}

const LoadedBar = lazy<ComponentType<NoticeBarProps>>(() =>
  import(/* webpackChunkName: "notices" */ './NoticeBar').then(
    ({ NoticeBar }) => ({ default: NoticeBar }),
    () => ({ default: PlainNotice }),
  ),
);

function NoticeBar(props: NoticeBarProps): ReactElement {
  return (
    <Suspense fallback={<PlainNotice {...props} />}>
      <LoadedBar {...props} />
    </Suspense>
  );
}

const useStyles = makeStyles({
  notices: { padding: '12px var(--panePadding) 0' },
});

/** What stands above the view: an old result, a check that waits, or what went wrong. */
export function Notices(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const notice = noticeOf(pane.state);
  return notice ? (
    <div className={styles.notices}>
      <Bar notice={notice} />
    </div>
  ) : null;
}

function Bar({ notice }: { notice: Notice }): ReactElement {
  const pane = usePane();
  const { controller, dispatch, t, format } = pane;
  const retry = { label: t('act.retry'), run: () => void controller.retry() };
  const cancel = {
    label: t('act.cancel'),
    run: () => {
      controller.cancel();
    },
  };
  switch (notice.kind) {
    case 'outOfDate':
      return (
        <NoticeBar
          intent="warning"
          title={t('od.title', { t: format.time(notice.at) })}
          text={outOfDateText(notice.outOfDate, pane)}
        />
      );
    case 'cellEdit':
      return <NoticeBar intent="error" title={t('er.edit.title')} text={t('er.edit.text')} actions={[retry, cancel]} />;
    case 'waiting':
      return (
        <NoticeBar
          intent="info"
          title={notice.for === 'busy' ? t('wt.busy', { s: format.count(notice.seconds) }) : t('wt.smaller')}
          actions={[cancel]}
        />
      );
    case 'question': {
      const { title, text, go } = questionText(notice.question, t);
      const close = {
        label: t('act.cancel'),
        run: () => {
          dispatch({ type: 'questionClosed' });
        },
      };
      const insert = { label: go, run: () => void controller.addTemplate(true) };
      return <NoticeBar intent="info" title={title} text={text} actions={[insert, close]} asks />;
    }
    case 'problem': {
      const { title, text } = problemText(notice.problem, notice.failed, t);
      const close = {
        label: t('act.close'),
        run: () => {
          dispatch({ type: 'problemClosed' });
        },
      };
      const { code } = notice.problem;
      return (
        <NoticeBar
          intent="error"
          title={title}
          text={text}
          {...(code !== undefined && { details: { label: t('act.details'), text: code } })}
          actions={[retry, close]}
        />
      );
    }
  }
}
