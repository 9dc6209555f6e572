/** What every finding says that rests on a local agreement. */
interface AgreementFacts {
  /** The plan starts after the agreement's period, and no newer one is confirmed. */
  readonly agreementExpired: boolean;
  readonly agreementStarts?: { readonly from: string; readonly to: string };
}

/** A last sentence where the plan is younger than the agreement it is held against; else `''`. */
export function danishPeriod({ agreementExpired, agreementStarts }: AgreementFacts): string {
  if (!agreementExpired || !agreementStarts) return '';
  return ` Den lokale aftale gælder planer, der starter i ${years(agreementStarts)}; ingen nyere er bekræftet.`;
}

export function englishPeriod({ agreementExpired, agreementStarts }: AgreementFacts): string {
  if (!agreementExpired || !agreementStarts) return '';
  return ` The local agreement is for plans that start in ${years(agreementStarts)}; no newer one is confirmed.`;
}

function years({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from.slice(0, 4)}-${to.slice(0, 4)}`;
}
