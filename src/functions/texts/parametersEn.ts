import type { ParameterKey, ParameterText } from './text';

export const parametersEn: Readonly<Record<ParameterKey, ParameterText>> = {
  total: { name: 'total', description: 'The total frame in DKK: a cell or a range.' },
  whole: { name: 'total', description: 'The amount in DKK that is split.' },
  date: {
    name: 'date',
    description: 'The plan’s start: a date or a year. Without it the agreement for Copenhagen 2015-18 holds.',
  },
  unit: { name: 'unit', description: 'The rounding unit in DKK, such as 1 or 1000. Without it øre.' },
  amount: { name: 'amount', description: 'An amount in DKK: a cell or a range.' },
  party: {
    name: 'party',
    description:
      'LBF, MUNICIPALITY, MUNICIPAL_ACTIVITY, MUNICIPAL_COORDINATION, HOUSING or LOCAL (or the Danish name).',
  },
  weights: { name: 'weights', description: 'Numbers of 0 or more, such as dwellings or hours.' },
  start: { name: 'start', description: 'The period’s first day: a date or a year.' },
  end: { name: 'end', description: 'The period’s last day: a date or a year.' },
  lbf: { name: 'lbf', description: 'LBF’s amount in DKK.' },
  municipal: { name: 'municipal', description: 'The municipality’s amount in DKK.' },
  housing: { name: 'housing', description: 'The housing organisations’ amount in DKK.' },
  other: { name: 'other', description: 'Other payers’ amount in DKK.' },
  language: { name: 'language', description: '"en" gives English; otherwise Danish.' },
  references: { name: 'references', description: 'The column of references to CFBU’s catalogue.' },
  activities: {
    name: 'activities',
    description: 'The column of activity names. Rows without a name do not count; without the column every row counts.',
  },
  amounts: { name: 'amounts', description: 'The activities’ budgets in DKK: the share is then by budget.' },
  parameter: { name: 'parameter', description: 'The rate’s name, such as share.municipality or appropriation.2016.' },
  year: { name: 'year', description: 'A budget year such as 2016: a cell or a range.' },
  municipalAmounts: { name: 'municipal_amounts', description: 'The plans’ municipal co-financing in DKK.' },
  years: { name: 'years', description: 'The budget years that count. Without them all.' },
  sections: { name: 'sections', description: 'The housing sections’ names.' },
  dwellings: { name: 'dwellings', description: 'The number of dwellings in each section.' },
  name: { name: 'name', description: 'The name of the district or its board: a cell or a range.' },
  text: { name: 'text', description: 'An amount as text: a cell or a range.' },
  style: {
    name: 'style',
    description: 'kr (1.234,50 kr.), tal (1.234,50), tkr (1,2345 t.kr.) or mio (0,0012345 mio. kr.).',
  },
};
