import type { ApprovalStep } from '../../reading/portfolio';
import { englishPeriod } from '../agreementPeriod';
import { capital } from '../capital';
import type { AprFacts, MissingStep, OpenMeeting, StepFact } from '../facts/apr';
import { firstCell } from '../firstCell';
import { inCells, inOneOfCells } from '../inCells';
import type { FamilyWording, Words } from '../wording';

/** The steps as the subject of a sentence. */
const STEP: Readonly<Record<ApprovalStep, string>> = {
  localLeaders: 'the local leaders',
  districtBoard: 'the district board',
  sectionMeetings: 'the section meetings',
  tmu: 'the Technical and Environmental Committee (TMU)',
  br: 'the City Council (BR)',
  release: 'the release',
  lbf: 'Landsbyggefonden (LBF)',
};
const SHORT: Readonly<Record<ApprovalStep, string>> = { ...STEP, tmu: 'TMU', br: 'the City Council', lbf: 'LBF' };

export const aprEn: FamilyWording<AprFacts> = {
  'APR-01': {
    title: 'Order of the approvals',
    help:
      'No step may be approved before the steps it rests on: the local leaders, then the district board, then TMU, and BR ' +
      'last (Bilag 5, “Hvem godkender”). A step is too early when it is dated before such a step, or when such a step is not ' +
      'approved or not recorded. An outcome that is neither approved, rejected nor pending (“taget til efterretning”, taken ' +
      'note of) is asked about. The same day is in order, a rejection that was overruled counts as approval, and a later ' +
      'approval repairs one that came too early. The section meetings are not ordered against TMU and BR; LBF is treated in ' +
      'APR-03.',
    short: ({ facts: { kind, text, step, others } }, words) => {
      if (kind === 'unclear') return `The outcome ${words.quote(text)} cannot be read as an approval.`;
      return kind === 'early'
        ? `${capital(SHORT[step.step])} approved before ${joined(others.map((other) => SHORT[other.step]))}.`
        : `${capital(joined(others.map((other) => SHORT[other.step])))} approved before ${SHORT[step.step]}.`;
    },
    what: ({ facts }, words) => {
      const { kind, step, others } = facts;
      const list = words.list(others.map((other) => named(other, words)));
      if (kind === 'unclear') {
        return (
          `The outcome ${words.quote(facts.text)} of ${STEP[step.step]} cannot be read as approved, rejected or pending, ` +
          `and ${list} ${others.length === 1 ? 'rests' : 'rest'} on the step.${englishPeriod(facts)}`
        );
      }
      return kind === 'early'
        ? `${capital(named(step, words))} comes before ${list}, which the step rests on.${englishPeriod(facts)}`
        : `${capital(list)} ${others.length === 1 ? 'comes' : 'come'} before ${named(step, words)}, which ${others.length === 1 ? 'the step rests' : 'the steps rest'} on.${englishPeriod(facts)}`;
    },
    todo: (finding, words) => {
      const { kind, step, others } = finding.facts;
      if (kind === 'unclear') return outcomeToWrite(firstCell(finding, words));
      const absent = [step, ...others].filter(({ outcome }) => outcome === 'absent').map((fact) => STEP[fact.step]);
      return absent.length > 0
        ? `Add a row for ${words.list(absent)} with date and outcome, or correct ${inOneOfCells(finding, words)}.`
        : `Correct ${firstCell(finding, words)} if it is wrong; otherwise the steps must be approved again in order.`;
    },
  },
  'APR-02': {
    title: 'Section meetings',
    help:
      'The plan must be approved at the meeting of every housing section (Bilag 5, “Hvem godkender”). A rejection is answered ' +
      'when it is recorded as overruled with a reason, which may stand in the table of approvals. A row for all section ' +
      'meetings there speaks for the sections without an outcome of their own. Where the table of sections has no column for ' +
      'the outcome, a meeting that was held counts as approval.',
    short: ({ facts }, words) =>
      `${words.count(facts.settled)} of ${words.count(facts.total)} section meetings have approved. ${words.count(facts.open.length)} missing.`,
    what: ({ facts }, words) =>
      `${words.count(facts.settled)} of the plan’s ${words.count(facts.total)} section ${facts.total === 1 ? 'meeting has' : 'meetings have'} approved; ` +
      `${words.count(facts.open.length)} missing: ${words.list(facts.open.map((open) => meeting(open, words)))}.${englishPeriod(facts)}`,
    todo: (finding, words) =>
      `Write the outcome in ${inCells(finding, words)}, for an overruled rejection also the reason, or explain the deviation.`,
  },
  'APR-03': {
    title: 'LBF’s commitment comes last',
    help:
      'LBF’s commitment must not be dated before any approval it rests on: local leaders, district board, TMU, BR and section ' +
      'meetings (Bilag 5, “Hvem godkender”). The same day is in order. The release is none of them. An approval that is ' +
      'pending has no date to compare with; it stands in APR-05.',
    short: ({ facts }, words) =>
      facts.later.length === 1
        ? `LBF’s commitment is dated before ${SHORT[facts.later[0]?.step ?? 'br']}.`
        : `LBF’s commitment is dated before ${words.count(facts.later.length)} approvals.`,
    what: ({ facts }, words) =>
      `LBF’s commitment is dated ${words.day(facts.day)}, before ` +
      `${words.list(facts.later.map(({ step, day, section }) => `${section === undefined ? STEP[step] : `the section meeting in ${words.quote(section)}`} (${words.day(day)})`))}.${englishPeriod(facts)}`,
    todo: (finding, words) => `Correct the wrong date in ${inOneOfCells(finding, words)}; the commitment comes last.`,
  },
  'APR-04': {
    title: 'Release before the start',
    help:
      'The municipal money must be released no later than the day the plan starts: approval of the content is not release ' +
      '(Bilag 5, “Hvem godkender”). A plan that has not started on the day of checking is warned once BR has approved the ' +
      'content; before that APR-05 mentions the release. A plan without municipal money needs none.',
    short: ({ facts }, words) => {
      if (facts.kind === 'late')
        return `The money was released only on ${words.day(facts.day ?? '')}, after the start.`;
      if (facts.kind === 'noDate') return 'The release of the money has no date.';
      return facts.kind === 'started'
        ? 'The plan has started without release of the money.'
        : 'The content is approved, the money not released.';
    },
    what: ({ facts }, words) => {
      const start = words.day(facts.start);
      const text = {
        late: `The municipal money was released on ${words.day(facts.day ?? '')}, but the plan started on ${start}.`,
        noDate: `The municipal money is released without a date, and the plan started on ${start}.`,
        started: `The plan started on ${start}, but the release of the municipal money ${STATE[facts.outcome]}.`,
        approved: `BR has approved the content, and the plan starts on ${start}, but the release of the municipal money ${STATE[facts.outcome]}. Approval is not release.`,
      }[facts.kind];
      return text + englishPeriod(facts);
    },
    todo: (finding, words) => {
      const { kind, outcome } = finding.facts;
      if (kind === 'late') return `Correct the date in ${firstCell(finding, words)}, or explain the deviation.`;
      if (outcome === 'unknown')
        return `${outcomeToWrite(firstCell(finding, words)).slice(0, -1)}, or explain the deviation.`;
      return outcome === 'absent'
        ? 'Add a row for the release with date and outcome, or explain the deviation.'
        : `Write the date of the release in ${firstCell(finding, words)}, or explain the deviation.`;
    },
  },
  'APR-05': {
    title: 'Approvals still missing',
    help:
      'The approvals that LBF’s commitment rests on and that are not there yet, in the order in which they must come (Bilag 5, ' +
      '“Hvem godkender”). Release of the money is no condition for submission, but is mentioned until the plan has started.',
    short: ({ facts }) =>
      `${facts.committed ? 'Missing after LBF’s commitment' : 'Missing before submission'}: ${facts.missing.map(({ step }) => SHORT[step]).join(', ')}.`,
    what: ({ facts }, words) =>
      `${facts.committed ? 'LBF has committed itself, but still missing' : 'Missing before submission'}: ` +
      `${facts.missing.map((step, index) => `${words.count(index + 1)}) ${missing(step, words)}`).join('; ')}.` +
      (facts.release
        ? ` The money is not released either${facts.release.start === undefined ? '' : `; that is due by ${words.day(facts.release.start)}`}.`
        : '') +
      englishPeriod(facts),
    todo: () => '',
  },
};

function outcomeToWrite(cell: string): string {
  return `Write “Godkendt”, “Afvist”, “Afvist, men tilsidesat” or “Afventer” (approved, rejected, rejected but overruled, pending) in ${cell}.`;
}

const STATE: Readonly<Record<StepFact['outcome'], string>> = {
  approved: 'is approved',
  overruled: 'is rejected but overruled',
  rejected: 'is rejected',
  pending: 'is pending',
  unknown: 'has an outcome that cannot be read',
  absent: 'is not recorded',
};

/** `the district board (approved 10.03.2015)`, `the district board (pending)` */
function named({ step, outcome, day }: StepFact, words: Words): string {
  const approved = outcome === 'approved' || outcome === 'overruled';
  if (approved)
    return day === undefined ? `${STEP[step]} (approved, no date)` : `${STEP[step]} (approved ${words.day(day)})`;
  return `${STEP[step]} (${STATE[outcome].replace(/^is /, '')})`;
}

function meeting({ section, kind, text }: OpenMeeting, words: Words): string {
  const state = {
    missing: 'no outcome',
    pending: 'pending',
    rejected: 'rejected',
    noReason: 'overruled without a reason',
    unclear: `the outcome ${words.quote(text)} cannot be read`,
  }[kind];
  return `${section} (${state})`;
}

function missing({ step, outcome, noDate, meetings }: MissingStep, words: Words): string {
  if (meetings)
    return `${STEP[step]} (${words.count(meetings.settled)} of ${words.count(meetings.total)} have approved)`;
  return noDate ? `the date of ${STEP[step]}` : `${STEP[step]} (${STATE[outcome].replace(/^is /, '')})`;
}

function joined(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
