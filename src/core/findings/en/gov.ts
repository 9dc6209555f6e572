import { englishPeriod } from '../agreementPeriod';
import type { GovFacts } from '../facts/gov';
import { firstCell } from '../firstCell';
import { inCells } from '../inCells';
import { visibleText } from '../visibleText';
import type { FamilyWording } from '../wording';

export const govEn: FamilyWording<GovFacts> = {
  'GOV-01': {
    title: 'District board',
    help:
      'The plan’s district must be one of the local agreement’s district boards (Bilag 5, “Hvordan er samarbejdet ' +
      'organiseret”). Other known spellings, such as “Tingbjerg/Husum” or “Sydhavnen”, are accepted; one note proposes the ' +
      'standard name. The rule does not run where the agreement is only assumed.',
    short: ({ facts }, words) => {
      if (facts.kind === 'missing') return 'The district is not stated.';
      if (facts.kind === 'unknown') return `${words.quote(facts.district)} is no district board.`;
      return facts.spellings.length === 1
        ? '1 district is not spelt with its standard name.'
        : `${words.count(facts.spellings.length)} districts are not spelt with their standard names.`;
    },
    what: ({ facts }, words) => {
      if (facts.kind === 'variant') {
        return `${words.list(facts.spellings.map(({ text, board }) => `${words.quote(visibleText(text))} was read as ${words.quote(board)}`))}.${englishPeriod(facts)}`;
      }
      const boards = `The agreement’s district boards are ${words.list(facts.boards)}.${englishPeriod(facts)}`;
      return facts.kind === 'missing'
        ? `The plan’s district is not stated. ${boards}`
        : `${words.quote(visibleText(facts.district))} is none of the agreement’s district boards. ${boards}`;
    },
    todo: (finding, words) => {
      const { facts } = finding;
      const where = inCells(finding, words);
      if (facts.kind === 'variant') return `Consider writing the standard name in ${where}.`;
      if (facts.kind === 'unknown' && facts.closest !== undefined) {
        return `Correct ${where} to ${words.quote(facts.closest)}, or explain the deviation.`;
      }
      return `Write the district board’s name in ${where}, or explain the deviation.`;
    },
  },
  'GOV-02': {
    title: 'Largest section leads the project',
    help:
      'The housing section that is largest in the plan leads the project (Bilag 5, “Hvordan er samarbejdet organiseret”). ' +
      'Size is the number of dwellings. Where several are equally large, any of them may lead. Where a number of dwellings ' +
      'is missing, the rule does not run.',
    short: ({ facts }, words) => {
      const size = `${words.quote(facts.largest[0] ?? '')} is largest (${words.count(facts.dwellings)} dwellings)`;
      return facts.kind === 'missing' ? `No lead section; ${size}.` : `${words.quote(facts.lead)} leads, but ${size}.`;
    },
    what: ({ facts }, words) => {
      const size =
        `${words.list(facts.largest.map(words.quote))} ${facts.largest.length > 1 ? 'are' : 'is'} largest with ` +
        `${words.count(facts.dwellings)} dwellings${facts.largest.length > 1 ? ' each' : ''}`;
      if (facts.kind === 'missing') return `The lead section is not stated. ${size}.${englishPeriod(facts)}`;
      if (facts.kind === 'notListed') {
        return `${words.quote(visibleText(facts.lead))} leads the project but is none of the plan’s sections. ${size}.${englishPeriod(facts)}`;
      }
      return (
        `${words.quote(facts.lead)} leads the project with ${words.count(facts.leadDwellings)} dwellings, but ${size}.` +
        englishPeriod(facts)
      );
    },
    todo: (finding, words) =>
      `Write ${finding.facts.largest.map(words.quote).join(' or ')} in ${firstCell(finding, words)}, or explain the deviation.`,
  },
  'GOV-03': {
    title: 'The plan’s board',
    help:
      'A board that is responsible for carrying out the plan must be set up (LBF’s regulation of 1 April 2015, § 6(6)(2)). ' +
      'The requirement is LBF’s and holds for every plan of 2015-18, also without a local agreement; other plans are covered ' +
      'where their local agreement repeats it. Any text but “no”, “none” and the like counts as a board.',
    short: () => 'The plan has no board.',
    what: ({ facts }, words) =>
      (facts.text === ''
        ? 'The plan’s board is not stated.'
        : `The plan’s board is given as ${words.quote(visibleText(facts.text))}.`) + englishPeriod(facts),
    todo: (finding, words) => `Write the board’s name in ${firstCell(finding, words)}, or explain the deviation.`,
  },
  'GOV-04': {
    title: 'Budget line for the secretariat',
    help:
      'The Social Housing Secretariat (BSK) is paid from the plans’ budgets (Bilag 5, “Hvordan er samarbejdet organiseret”). ' +
      'A common cost, an activity or a purpose among the payments that names the secretariat or BSK will do. BSK is not the ' +
      'same as the municipality’s 1.9% for coordination.',
    short: ({ facts }, words) =>
      facts.plans === 1
        ? 'The budget has no line for the secretariat (BSK).'
        : `The budgets of ${words.count(facts.plans)} plans have no line for the secretariat (BSK).`,
    what: ({ facts }, words) =>
      `${facts.plans === 1 ? 'The plan’s budget has' : `The budgets of ${words.count(facts.plans)} plans have`} no line that names the secretariat (BSK), which is paid from the plans’ budgets.${englishPeriod(facts)}`,
    todo: (finding, words) =>
      finding.facts.plans === 1
        ? `Add a row below ${firstCell(finding, words)}, such as “Sekretariat (BSK)”, if the plan contributes.`
        : `Add a row below ${inCells(finding, words)}, such as “Sekretariat (BSK)”, if the plans contribute.`,
  },
};
