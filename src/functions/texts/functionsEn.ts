import type { FunctionId } from '../definitions';
import type { FunctionText } from './text';

const AMOUNT_ERRORS =
  '#VALUE! where a cell is no amount (“ca.” and two amounts in one cell too) or holds an error. ' +
  'In a range only that cell has the error.';
const SHARE_ERRORS = `${AMOUNT_ERRORS} #N/A for plans that start before 1 Jan 2015: no local agreement is known.`;
const PARTY_ERRORS = `${SHARE_ERRORS} #N/A for a payer that is not known; the message lists those that are.`;
const SHARE_RESULT = 'Amounts in DKK in the shape of the totals: one for a cell, a range for a range.';
const CITATION_ERRORS = '#VALUE! where a cell holds an error or the ranges differ in their number of rows.';
const NO_ACTIVITIES = '#N/A where there are no activities.';
const ROUNDING =
  'Rounded by largest remainder, so that the parts always sum to the total; what is below the unit goes to the housing organisations.';

export const functionsEn: Readonly<Record<FunctionId, FunctionText>> = {
  MUNICIPAL_SHARE: {
    description: `The municipality’s share of the total frame, 12.5%. ${ROUNDING}`,
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  MUNICIPAL_ACTIVITY_SHARE: {
    description: 'The municipality’s part for buy-out and supporting efforts, 10.6% of the total frame.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  MUNICIPAL_COORDINATION_SHARE: {
    description: 'The municipality’s part for coordination and facilitation, 1.9% of the total frame.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  HOUSING_SHARE: {
    description: 'The housing organisations’ share of the total frame, 12.5%.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  LBF_SHARE: {
    description: 'Landsbyggefonden’s share of the total frame, 75%.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  LOCAL_SHARE: {
    description:
      'Local co-financing: the municipality’s and the housing organisations’ shares together, 25% of the total frame.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  FUNDING_SPLIT: {
    description:
      'Splits the total frame into four amounts: LBF, municipal buy-out and efforts, municipal coordination, housing organisations. They always sum to the total.',
    result: 'One row per total with four amounts in DKK. The single-share functions give exactly the same amounts.',
    errors: SHARE_ERRORS,
  },
  FRAME_FROM_SHARE: {
    description: 'The total frame of which an amount is the payer’s share, rounded to the øre.',
    result: 'Amounts in DKK in the shape of the amounts.',
    errors: PARTY_ERRORS,
  },
  ALLOCATE: {
    description:
      'Splits an amount by weights (dwellings, hours, rates), so that the parts always sum to it. What is below the unit goes to the last with a weight above 0.',
    result: 'Amounts in DKK in the shape of the weights.',
    errors: '#VALUE! where the total is no amount, a weight is no number of 0 or more, or no weight is above 0.',
  },
  ALLOCATE_YEARS: {
    description:
      'Splits an amount over calendar years by the months of a period. Part of a month counts as days of that month’s days; end is the last day.',
    result: 'Two rows: the calendar years and the amounts in DKK.',
    errors: '#VALUE! where start or end is missing or is neither a date nor a year, or end is before start.',
  },
  SHARE_DEVIATION: {
    description: 'An amount less the payer’s expected share of the total frame.',
    result: 'Amounts in DKK: negative where something is missing, otherwise positive or 0.',
    errors: PARTY_ERRORS,
  },
  COFINANCING_CHECK: {
    description:
      'Checks the payers’ amounts against the total frame: whether they sum to it, at least 25% local, the agreed shares, and signs.',
    result:
      'A text per row: OK, or rule codes (FIN-01 to FIN-04, FIN-07, FIN-10), each with one sentence. Empty where no amount is written.',
    errors: SHARE_ERRORS,
  },
  CFBU_COUNT: {
    description:
      'How many rows cite CFBU’s catalogue. “ja” and “x” count; “nej”, “-”, “0”, “ingen” and blank cells do not.',
    result: 'A count; 0 where there are no activities.',
    errors: CITATION_ERRORS,
  },
  CFBU_SHARE: {
    description: 'The share of the activities that cite CFBU’s catalogue, by number or, with amounts, by budget.',
    result: 'A number from 0 to 1; show it as per cent.',
    errors: `${CITATION_ERRORS} ${NO_ACTIVITIES} Also where the activities have no budget.`,
  },
  CFBU_MAJORITY: {
    description: 'Whether more than half of the activities cite CFBU’s catalogue. Exactly half is not enough.',
    result: 'TRUE or FALSE; FALSE where there are no activities.',
    errors: CITATION_ERRORS,
  },
  CFBU_SHORTFALL: {
    description: 'How many more citations of CFBU’s catalogue make more than half.',
    result: 'A count; 0 where there is a majority.',
    errors: `${CITATION_ERRORS} ${NO_ACTIVITIES}`,
  },
  RULE_VALUE: {
    description: 'A rate or an amount from the rule set and the local agreement.',
    result: 'A number: shares as fractions (0.125 is 12.5%), amounts in DKK.',
    errors: '#N/A for a parameter that is not known or not in force on the date; the message says why.',
  },
  RULE_SOURCE: {
    description: 'Where a rate stands in writing, and whether it is confirmed for plans from that date.',
    result: 'A text with the source’s name, date and place.',
    errors: '#N/A for a parameter that is not known or not in force on the date; the message says why.',
  },
  RULE_SET: {
    description:
      'The name of Landsbyggefonden’s rule set for plans that start on the date. From 2027 the newest that is known.',
    result: 'A text such as LBF 2015-18.',
    errors: '#VALUE! without a date or a year. #N/A before 1 Jan 2011: no rule set is known.',
  },
  EXPLAIN_SHARE: {
    description: 'Explains a share in one sentence: rule, rate, base, rounding, result and source.',
    result: 'One sentence per total.',
    errors: PARTY_ERRORS,
  },
  APPROPRIATION: {
    description: 'What is granted for municipal co-financing in a budget year.',
    result: 'Amounts in DKK in the shape of the years.',
    errors: '#N/A for a year without an appropriation; the message lists the known years. #VALUE! without a year.',
  },
  APPROPRIATION_LEFT: {
    description: 'What remains of the appropriations when the municipal amounts are taken from them.',
    result: 'An amount in DKK; negative where too much is used.',
    errors: '#VALUE! where a cell is no amount. #N/A for a year without an appropriation.',
  },
  LEAD_SECTION: {
    description: 'The name of the housing section with most dwellings, which therefore should lead the project.',
    result: 'A text; where several tie, all of them with “ / ” between.',
    errors:
      '#VALUE! where a number of dwellings is no number or the ranges differ in size. #N/A where no section has dwellings.',
  },
  DISTRICT_BOARD: {
    description: 'The district board’s name as the local agreement spells it.',
    result: 'A text in the shape of the names; empty for a blank cell.',
    errors: '#N/A for a name that is not known; the message lists the five.',
  },
  PARSE_AMOUNT: {
    description: 'Reads an amount the Danish way: “12,5 mio. kr.” is 12500000, “5.000,-” is 5000.',
    result: 'Amounts in DKK in the shape of the texts. A blank cell and “-” are 0.',
    errors:
      '#VALUE! for approximate amounts (“ca.”), numbers in words (“otte mio.”), percentages, two amounts in one text and numbers not written the Danish way (“1,234.50”).',
  },
  FORMAT_AMOUNT: {
    description: 'Writes an amount the Danish way, so that PARSE_AMOUNT reads it back to the øre.',
    result: 'A text in the shape of the amounts.',
    errors: '#VALUE! where a cell is no amount. #N/A for a style that is not known.',
  },
  CHECK_VERSION: {
    description: 'The version of Budgetkontrol that computes the cells.',
    result: 'A text such as 1.0.0.',
    errors: 'None.',
  },
};
