import type { ReactElement } from 'react';
import type { CheckResult } from '../../../core/check';
import type { Finding } from '../../../core/findings';
import { alsoExplained } from '../../state/selectors/findings/waiverCheck';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

interface Props {
  readonly finding: Finding;
  readonly result: CheckResult;
}

/** What else the explanation holds for: it names a rule and a plan, not a cell. */
export function WaiverScope({ finding, result }: Props): ReactElement | null {
  const text = useText();
  const { t, format } = usePane();
  const { code, plan } = finding;
  if (plan === undefined) return <p className={text.caption}>{t('wa.allPlans', { code })}</p>;
  const also = alsoExplained(result, finding);
  if (also === 0) return null;
  return <p className={text.caption}>{t(also === 1 ? 'wa.also.one' : 'wa.also', { n: format.count(also), code })}</p>;
}
