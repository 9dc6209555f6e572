import type { ParameterKey, ParameterText } from './text';

export const parametersDa: Readonly<Record<ParameterKey, ParameterText>> = {
  total: { name: 'samlet_ramme', description: 'Samlet ramme i kr.: en celle eller et område.' },
  whole: { name: 'beløb', description: 'Det beløb i kr., der fordeles.' },
  date: {
    name: 'dato',
    description: 'Planens start: en dato eller et årstal. Uden den gælder aftalen for København 2015-18.',
  },
  unit: { name: 'enhed', description: 'Afrundingsenhed i kr., f.eks. 1 eller 1000. Uden den afrundes til øre.' },
  amount: { name: 'beløb', description: 'Beløb i kr.: en celle eller et område.' },
  party: {
    name: 'betaler',
    description: 'LBF, kommune, frikøb, koordinering, boligorganisation eller lokal (eller det engelske navn).',
  },
  weights: { name: 'vægte', description: 'Tal på 0 eller mere, f.eks. lejemål eller timer.' },
  start: { name: 'start', description: 'Periodens første dag: en dato eller et årstal.' },
  end: { name: 'slut', description: 'Periodens sidste dag: en dato eller et årstal.' },
  lbf: { name: 'lbf', description: 'LBF’s beløb i kr.' },
  municipal: { name: 'kommune', description: 'Kommunens beløb i kr.' },
  housing: { name: 'boligorganisationer', description: 'Boligorganisationernes beløb i kr.' },
  other: { name: 'andre', description: 'Andre betaleres beløb i kr.' },
  language: { name: 'sprog', description: '"en" giver engelsk; ellers dansk.' },
  references: { name: 'henvisninger', description: 'Kolonnen med henvisninger til CFBU’s katalog.' },
  activities: {
    name: 'aktiviteter',
    description:
      'Kolonnen med aktiviteternes navne. Rækker uden navn tæller ikke med; uden kolonnen tæller alle rækker.',
  },
  amounts: { name: 'budgetter', description: 'Aktiviteternes budget i kr.: så regnes andelen efter budget.' },
  parameter: { name: 'parameter', description: 'Satsens navn, f.eks. share.municipality eller appropriation.2016.' },
  year: { name: 'år', description: 'Et budgetår, f.eks. 2016: en celle eller et område.' },
  municipalAmounts: { name: 'kommunale_beløb', description: 'Planernes kommunale medfinansiering i kr.' },
  years: { name: 'budgetår', description: 'De budgetår, der regnes med. Uden dem alle.' },
  sections: { name: 'afdelinger', description: 'Boligafdelingernes navne.' },
  dwellings: { name: 'lejemål', description: 'Antal lejemål i hver afdeling.' },
  name: { name: 'navn', description: 'Bydelens eller bydelsbestyrelsens navn: en celle eller et område.' },
  text: { name: 'tekst', description: 'Et beløb som tekst: en celle eller et område.' },
  style: {
    name: 'format',
    description: 'kr (1.234,50 kr.), tal (1.234,50), tkr (1,2345 t.kr.) eller mio (0,0012345 mio. kr.).',
  },
};
