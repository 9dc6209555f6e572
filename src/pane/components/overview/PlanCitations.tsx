import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../core/findings';
import type { Candidate } from '../../../core/findings/facts/cfbu';
import { formatAddress } from '../../../core/sheet/address';
import type { Checked } from '../../state/paneState';
import type { PlanRow } from '../../state/selectors/planRows';
import { cfbuText } from '../../text/planText';
import { CfbuBar } from '../bars/CfbuBar';
import { LinkButton } from '../shared/LinkButton';
import { usePane } from '../shared/PaneContext';
import { Section } from '../shared/Section';
import { useSeverityColor } from '../shared/useSeverityColor';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  line: { marginTop: '12px' },
  budget: { marginTop: '4px' },
  title: { marginTop: '12px', paddingBottom: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  candidates: { listStyleType: 'none', margin: 0, padding: 0 },
  candidate: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  like: { gridColumn: '1 / -1' },
  cell: { lineHeight: '24px' },
});

const MOST_CANDIDATES = 5;

/** How many activities refer to the catalogue, what a majority takes, and which activities could supply it. */
export function PlanCitations({ row, checked }: { row: PlanRow; checked: Checked }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const colors = useSeverityColor();
  const pane = usePane();
  const { t, format } = pane;
  const { activities, cited, needed, limit, budgetShare } = row;
  if (activities === undefined || cited === undefined || activities === 0) {
    return (
      <Section title={t('pl.cfbu')}>
        <p className={text.body}>{t('pl.cfbuUnknown')}</p>
      </Section>
    );
  }
  const missing = t('ov.missing', { n: format.count(needed) });
  return (
    <Section
      title={t('pl.cfbu')}
      {...(needed > 0 && { aside: <span className={mergeClasses(text.strong, colors.error)}>{missing}</span> })}
    >
      <CfbuBar
        activities={activities}
        cited={cited}
        needed={needed}
        limit={limit}
        size="big"
        label={cfbuText(row, pane)}
      />
      <p className={mergeClasses(text.body, styles.line)}>
        {t('pl.cfbuLine', {
          n: format.count(cited),
          m: format.count(activities),
          p: format.percent(cited / activities),
        })}
      </p>
      {needed > 0 && (
        <p className={text.section}>{t('pl.cfbuNeed', { k: format.count(cited + needed), n: format.count(needed) })}</p>
      )}
      {budgetShare !== undefined && (
        <p className={mergeClasses(text.caption, styles.budget)}>
          {t('pl.cfbuBudget', { p: format.percent(budgetShare) })}
        </p>
      )}
      <Candidates candidates={candidatesOf(checked, row.plan)} />
    </Section>
  );
}

function Candidates({ candidates }: { candidates: readonly Candidate[] }): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const { t, format, controller } = usePane();
  if (candidates.length === 0) return null;
  const rest = candidates.length - MOST_CANDIDATES;
  return (
    <>
      <h3 className={mergeClasses(text.caption, styles.title)}>{t('pl.candidates')}</h3>
      <ul className={styles.candidates}>
        {candidates.slice(0, MOST_CANDIDATES).map(({ name, cell, like }) => (
          <li key={formatAddress(cell)} className={styles.candidate}>
            <span className={text.body} lang="da">
              {name}
            </span>
            <LinkButton className={styles.cell} onClick={() => void controller.goTo(cell)}>
              {formatAddress(cell)}
            </LinkButton>
            {like && (
              <span className={mergeClasses(text.caption, styles.like)}>
                {like.listed ? t('pl.listed') : t('pl.like', { a: like.name })}
                {like.page !== undefined && `, ${t('pl.page', { p: format.count(like.page) })}`}
              </span>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={text.caption}>{t('pl.candidatesMore', { n: format.count(rest) })}</p>}
    </>
  );
}

/** The activities that resemble an entry of the catalogue; those that resemble none say nothing. */
function candidatesOf({ result }: Checked, plan: string): readonly Candidate[] {
  const finding = result.findings.find(({ code, plan: of }) => code === 'CFBU-01' && of === plan);
  if (!finding) return [];
  return (finding as Finding<'CFBU-01'>).facts.candidates.filter(({ like }) => like);
}
