import type { SourceText } from './summaryText';

/** The block on rule sets, rates and sources in Danish. */
export const sourcesDa: SourceText = {
  title: 'Regelsæt, satser og kilder',
  ruleSet: 'Regelsæt',
  agreement: 'Lokal aftale',
  demands: 'Krav',
  appropriations: 'Bevillinger',
  catalogue: 'CFBU-katalog',
  tolerance: 'Tolerance',
  overrides: 'Overstyringer',
  forPlans: (plans) => `Gælder ${plans}.`,
  noRuleSet: 'Kendes ikke: der står ikke, hvornår planen starter.',
  newestRuleSet: 'Det nyeste, der kendes; intet regelsæt er bekræftet for planens start.',
  noAgreement: 'Ingen. Regler, der kræver en aftale, kørte ikke.',
  assumed: 'Antaget efter planens start, ikke angivet.',
  expired: 'Den senest kendte; ingen nyere er bekræftet.',
  chosen: 'Valgt til denne kontrol.',
  shares: ({ lbf, municipality, parts, housing }) =>
    `LBF ${lbf}, kommune ${municipality}${parts}, boligorganisationer ${housing}.`,
  parts: (activities, coordination) => ` (${activities} og ${coordination})`,
  minimum: (share, source) => `Lokal medfinansiering mindst ${share} af samlet ramme: ${source}.`,
  majority: (share, source) => `Mere end ${share} af de planlagte aktiviteter skal henvise til CFBU: ${source}.`,
  budget: (year, amount) => `Budget ${year}: ${amount}`,
  fromTable: (sheet) => `Arket ${sheet}.`,
  noAppropriations: 'Projektmappen har ingen tabel over bevillinger.',
  catalogueTable: (sheet, entries) => `Projektmappens egen tabel, arket ${sheet}, med ${entries} poster.`,
  catalogueBuiltIn: (editions) =>
    `Inspirations- og Videnskatalog til boligsociale indsatser${editions === '' ? '' : `, ${editions}`}. Den indbyggede liste er ikke fuldstændig.`,
  toleranceOf: (amount) => `${amount} eller en halv enhed, hvor tabellen står i 1.000 kr. eller mio. kr.`,
  noOverridesSheet: 'Ingen. Arket Regler findes ikke i projektmappen.',
  noOverrides: 'Ingen. Arket Regler er ikke udfyldt.',
  override: (parameter, value, from, source) => `${parameter}: ${value}${from}.${source === '' ? '' : ` ${source}.`}`,
  notApplied: 'Ikke anvendt.',
  from: (day) => ` fra ${day}`,
};
