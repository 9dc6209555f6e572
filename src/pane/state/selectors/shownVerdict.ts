import type { CheckResult } from '../../../core/check';
import { workbookVerdict } from '../../../core/summary';
import type { WorkbookVerdict } from '../../../core/summary/workbookVerdict';

/** The workbook's verdict. Where no plan was read nothing was assessed, whatever there is to say about its sheets. */
export function shownVerdict(result: CheckResult): WorkbookVerdict {
  const verdict = workbookVerdict(result);
  return verdict.plans === 0 ? { ...verdict, verdict: 'notAssessed' } : verdict;
}
