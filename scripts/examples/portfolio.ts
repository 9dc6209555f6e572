import type { SheetDocument } from '../../src/core/document/sheetDocument';
import { PLANS, type ExamplePlan } from './plans';
import { activitySheet } from './sheets/activities';
import { approvalSheet } from './sheets/approvals';
import { fundingSheet } from './sheets/funding';
import { planSheet } from './sheets/plans';
import { appropriationSheet, catalogueSheet, waiverSheet } from './sheets/reference';
import { sectionSheet, subAgreementSheet } from './sheets/sections';

/** The sheets of a workbook over these plans, each table in its own sheet. `faults` puts in the portfolio's known faults. */
function portfolioSheets(plans: readonly ExamplePlan[], faults: boolean): SheetDocument[] {
  return [
    planSheet(plans, faults),
    activitySheet(plans, faults),
    fundingSheet(plans),
    sectionSheet(plans, faults),
    subAgreementSheet(plans, faults),
    approvalSheet(plans, faults),
    appropriationSheet(),
    catalogueSheet(),
    ...(faults ? [waiverSheet()] : []),
  ];
}

export function portfolioExample(): SheetDocument[] {
  return portfolioSheets(PLANS, true);
}

/** One plan with nothing wrong. */
export function onePlanExample(): SheetDocument[] {
  return portfolioSheets(
    PLANS.filter((plan) => plan.name === 'Strandlodsgårdene'),
    false,
  );
}
