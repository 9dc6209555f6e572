import { BudgetOfRow } from './budgetOfRow';
import type { Appropriation, Approval, CatalogueRow, FundingRow, Section, SubAgreement, WaiverRow } from './portfolio';
import type { PlanFinder } from './readActivities';
import type { ReadTable } from './readTables';
import { isHours, outcomeOf, payerOf, purposeOf, stepOf } from './vocabulary';

export function readFunding(table: ReadTable, planFor: PlanFinder): FundingRow[] {
  const { reader, source, rows } = table;
  return table.notes.rowByRow(() => {
    const budget = reader.budget(rows);
    return rows.map((row) => {
      const payerRow = table.payerRow(row);
      const payerText = reader.text(payerRow, 'payer');
      const organisation = reader.text(row, 'organisation') || reader.text(payerRow, 'organisation');
      const purposeText = reader.text(row, 'purpose') || (payerRow === row ? '' : reader.text(row, 'payer'));
      return Object.assign(new BudgetOfRow(budget, row), {
        table: source,
        ...planFor(table, row),
        payerText,
        payer: payerOf(payerText),
        organisation,
        purposeText,
        purpose: purposeOf(purposeText),
        hours: reader.number(row, 'hours'),
        form: isHours(reader.text(row, 'form')) ? ('hours' as const) : ('money' as const),
        rate: reader.amount(row, 'rate'),
      });
    });
  });
}

export function readSections(table: ReadTable, planFor: PlanFinder): Section[] {
  const { reader, source } = table;
  return table.rows.map((row) => {
    const meeting = reader.date(row, 'meeting');
    const outcomeText = reader.text(row, 'outcome');
    const outcome = outcomeOf(outcomeText);
    return {
      table: source,
      row,
      ...planFor(table, row),
      organisation: reader.text(row, 'organisation'),
      name: reader.text(row, 'section'),
      dwellings: reader.number(row, 'dwellings'),
      outcomeText,
      reason: reader.text(row, 'reason'),
      ...(meeting && { meeting }),
      ...(outcome && { outcome }),
    };
  });
}

export function readSubAgreements(table: ReadTable, planFor: PlanFinder): SubAgreement[] {
  const { reader, source } = table;
  return table.rows.map((row) => {
    const date = reader.date(row, 'date');
    return {
      table: source,
      row,
      ...planFor(table, row),
      theme: reader.text(row, 'theme') || table.themeOf(row),
      ...(date && { date }),
    };
  });
}

export function readApprovals(table: ReadTable, planFor: PlanFinder): Approval[] {
  const { reader, source } = table;
  return table.rows.map((row) => {
    const date = reader.date(row, 'date');
    const stepText = reader.text(row, 'step');
    const outcomeText = reader.text(row, 'outcome');
    return {
      table: source,
      row,
      ...planFor(table, row),
      stepText,
      step: stepOf(stepText),
      outcome: outcomeOf(outcomeText) ?? (date?.day === undefined ? 'pending' : 'approved'),
      outcomeText,
      reason: reader.text(row, 'reason'),
      ...(date && { date }),
    };
  });
}

export function readAppropriations({ reader, source, rows }: ReadTable): Appropriation[] {
  return rows.flatMap((row) => {
    const amount = reader.amount(row, 'amount');
    if (!amount) return [];
    const year = /(?:19|20)\d\d/.exec(reader.text(row, 'budgetYear'))?.[0];
    return {
      table: source,
      row,
      year: year === undefined ? undefined : Number(year),
      amount,
      agreement: reader.text(row, 'agreement'),
    };
  });
}

export function readCatalogue({ reader, source, rows }: ReadTable): CatalogueRow[] {
  return rows.map((row) => ({
    table: source,
    row,
    activity: reader.text(row, 'activity'),
    number: reader.text(row, 'number'),
    theme: reader.text(row, 'theme'),
    page: reader.text(row, 'page'),
    edition: reader.text(row, 'edition'),
  }));
}

export function readWaivers({ reader, source, rows }: ReadTable): WaiverRow[] {
  return rows.map((row) => {
    const until = reader.date(row, 'until', 'last');
    return {
      table: source,
      row,
      code: reader.text(row, 'code'),
      planName: reader.text(row, 'plan'),
      reason: reader.text(row, 'reason'),
      name: reader.text(row, 'name'),
      ...(until && { until }),
    };
  });
}
