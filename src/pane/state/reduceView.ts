import type { ViewAction } from './actions';
import type { Preferences } from './paneState';
import { FIRST_VIEW, type View } from './view';
import { without } from './without';

/** Where the officer goes. */
export function reduceView(view: View, action: ViewAction, { name }: Preferences): View {
  switch (action.type) {
    case 'tabOpened':
      return without<View>({ ...view, tab: action.tab }, 'waiver');
    case 'planOpened':
      return without<View>({ ...view, tab: 'overview', plan: action.plan }, 'waiver');
    case 'planClosed':
      return without(view, 'plan');
    case 'plansFiltered':
      return { ...view, plans: { ...view.plans, ...action.filter } };
    case 'verdictToggled':
      return { ...view, plans: { ...view.plans, verdicts: toggled(view.plans.verdicts, action.verdict) } };
    case 'planFilterCleared':
      return { ...view, plans: FIRST_VIEW.plans };
    case 'findingsShown': {
      const findings = { ...FIRST_VIEW.findings, groupBy: view.findings.groupBy, ...action.filter };
      return without<View>({ ...view, tab: 'findings', findings }, 'waiver');
    }
    case 'findingsFiltered':
      return { ...view, findings: { ...view.findings, ...action.filter } };
    case 'findingToggled':
      return { ...view, findings: { ...view.findings, opened: toggled(view.findings.opened, action.finding) } };
    case 'waiverOpened':
      return { ...view, tab: 'findings', waiver: { finding: action.finding, reason: '', name, until: '' } };
    case 'waiverTyped':
      return view.waiver ? { ...view, waiver: { ...view.waiver, ...action.answers } } : view;
    case 'waiverClosed':
      return without(view, 'waiver');
  }
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
