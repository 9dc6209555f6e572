import type { ViewAction } from './actions';
import type { Preferences } from './paneState';
import { FIRST_VIEW, type View, type WaiverForm } from './view';
import { without } from './without';

/** Where the officer goes. */
export function reduceView(view: View, action: ViewAction, preferences: Preferences): View {
  switch (action.type) {
    case 'tabOpened':
      // Chosen where it is open already, the tab leads from the form to the list.
      return { ...(action.tab === view.tab ? withoutForm(view, preferences) : view), tab: action.tab };
    case 'planOpened':
      return { ...view, tab: 'overview', plan: action.plan };
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
      return { ...withoutForm(view, preferences), tab: 'findings', findings };
    }
    case 'findingsFiltered':
      return { ...view, findings: { ...view.findings, ...action.filter } };
    case 'severityToggled': {
      const severities = toggled(view.findings.severities, action.severity);
      return { ...view, findings: { ...view.findings, severities } };
    }
    case 'findingToggled':
      return { ...view, findings: { ...view.findings, opened: toggled(view.findings.opened, action.finding) } };
    case 'waiverOpened':
      return { ...view, tab: 'findings', waiver: view.drafts[action.finding] ?? newForm(action.finding, preferences) };
    case 'waiverTyped':
      return view.waiver ? { ...view, waiver: { ...view.waiver, ...action.answers } } : view;
    case 'waiverLeft':
      return withoutForm(view, preferences);
    case 'waiverClosed': {
      const closed = view.waiver?.finding === action.finding ? without(view, 'waiver') : view;
      return { ...closed, drafts: without(view.drafts, action.finding) };
    }
  }
}

function newForm(finding: string, { name }: Preferences): WaiverForm {
  return { finding, reason: '', name, until: '' };
}

/** The list instead of the form; a form in which nothing was written is not kept. */
function withoutForm(view: View, preferences: Preferences): View {
  const { waiver, drafts } = view;
  if (!waiver) return view;
  const { finding, reason, name, until } = waiver;
  const begun = reason !== '' || until !== '' || name !== preferences.name;
  return without<View>(
    { ...view, drafts: begun ? { ...drafts, [finding]: waiver } : without(drafts, finding) },
    'waiver',
  );
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
