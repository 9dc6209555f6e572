import type { ApprovalStep } from '../../reading/portfolio';
import { danishPeriod } from '../agreementPeriod';
import { capital } from '../capital';
import type { AprFacts, MissingStep, OpenMeeting, StepFact } from '../facts/apr';
import { firstCell } from '../firstCell';
import { inCells, inOneOfCells } from '../inCells';
import type { FamilyWording, Words } from '../wording';

/** The steps as the subject of a sentence. */
const STEP: Readonly<Record<ApprovalStep, string>> = {
  localLeaders: 'de lokale ledere',
  districtBoard: 'bydelsbestyrelsen',
  sectionMeetings: 'afdelingsmøderne',
  tmu: 'Teknik- og Miljøudvalget (TMU)',
  br: 'Borgerrepræsentationen (BR)',
  release: 'frigivelsen',
  lbf: 'Landsbyggefonden (LBF)',
};
const SHORT: Readonly<Record<ApprovalStep, string>> = { ...STEP, tmu: 'TMU', br: 'Borgerrepræsentationen', lbf: 'LBF' };

export const aprDa: FamilyWording<AprFacts> = {
  'APR-01': {
    title: 'Godkendelsernes rækkefølge',
    help:
      'Intet trin må være godkendt før de trin, det hviler på: de lokale ledere, så bydelsbestyrelsen, så TMU og til sidst BR ' +
      '(Bilag 5, »Hvem godkender«). Et trin er for tidligt, når det er dateret før et sådant trin, eller når et sådant trin ' +
      'ikke er godkendt eller ikke registreret. Et udfald, der hverken er godkendt, afvist eller afventer (»taget til ' +
      'efterretning«), spørges der til. Samme dag er i orden, en afvisning, der er tilsidesat, tæller som ' +
      'godkendelse, og en senere godkendelse retter en for tidlig. Afdelingsmøderne er ikke ordnet mod TMU og BR; LBF ' +
      'behandles i APR-03.',
    short: ({ facts: { kind, text, step, others } }, words) => {
      if (kind === 'unclear') return `Udfaldet ${words.quote(text)} kan ikke læses som en godkendelse.`;
      return kind === 'early'
        ? `${capital(SHORT[step.step])} har godkendt før ${joined(others.map((other) => SHORT[other.step]))}.`
        : `${capital(joined(others.map((other) => SHORT[other.step])))} har godkendt før ${SHORT[step.step]}.`;
    },
    what: ({ facts }, words) => {
      const { kind, step, others } = facts;
      const list = words.list(others.map((other) => named(other, words)));
      if (kind === 'unclear') {
        return (
          `Udfaldet ${words.quote(facts.text)} for ${STEP[step.step]} kan ikke læses som godkendt, afvist eller afventende, ` +
          `og ${list} hviler på trinnet.${danishPeriod(facts)}`
        );
      }
      return kind === 'early'
        ? `${capital(named(step, words))} kommer før ${list}, som trinnet hviler på.${danishPeriod(facts)}`
        : `${capital(list)} kommer før ${named(step, words)}, som ${others.length === 1 ? 'trinnet' : 'trinnene'} hviler på.${danishPeriod(facts)}`;
    },
    todo: (finding, words) => {
      const { kind, step, others } = finding.facts;
      if (kind === 'unclear') return outcomeToWrite(firstCell(finding, words));
      const absent = [step, ...others].filter(({ outcome }) => outcome === 'absent').map((fact) => STEP[fact.step]);
      return absent.length > 0
        ? `Tilføj en række for ${words.list(absent)} med dato og udfald, eller ret ${inOneOfCells(finding, words)}.`
        : `Ret ${firstCell(finding, words)}, hvis den er forkert; ellers skal trinnene godkendes igen i rækkefølge.`;
    },
  },
  'APR-02': {
    title: 'Afdelingsmøder',
    help:
      'Planen skal være godkendt på afdelingsmødet i hver boligafdeling (Bilag 5, »Hvem godkender«). En afvisning er besvaret, ' +
      'når den er registreret som tilsidesat med en begrundelse; den må stå i tabellen med godkendelser. En række for alle ' +
      'afdelingsmøder dér gælder de afdelinger, der ikke har et eget udfald. Har tabellen med afdelinger ingen kolonne for ' +
      'udfald, tæller et afholdt møde som godkendelse.',
    short: ({ facts }, words) =>
      `${words.count(facts.settled)} af ${words.count(facts.total)} afdelingsmøder har godkendt. Der mangler ${words.count(facts.open.length)}.`,
    what: ({ facts }, words) =>
      `${words.count(facts.settled)} af planens ${words.count(facts.total)} ${facts.total === 1 ? 'afdelingsmøde' : 'afdelingsmøder'} har godkendt; ` +
      `der mangler ${words.count(facts.open.length)}: ${words.list(facts.open.map((open) => meeting(open, words)))}.${danishPeriod(facts)}`,
    todo: (finding, words) =>
      `Skriv udfaldet i ${inCells(finding, words)}, ved en tilsidesat afvisning også begrundelsen, eller begrund afvigelsen.`,
  },
  'APR-03': {
    title: 'LBF’s tilsagn kommer sidst',
    help:
      'LBF’s tilsagn må ikke være dateret før nogen af de godkendelser, det hviler på: lokale ledere, bydelsbestyrelse, TMU, BR ' +
      'og afdelingsmøder (Bilag 5, »Hvem godkender«). Samme dag er i orden. Frigivelsen hører ikke med. En godkendelse, der ' +
      'afventer, har ingen dato at sammenligne med; den står i APR-05.',
    short: ({ facts }, words) =>
      facts.later.length === 1
        ? `LBF’s tilsagn er dateret før ${SHORT[facts.later[0]?.step ?? 'br']}.`
        : `LBF’s tilsagn er dateret før ${words.count(facts.later.length)} godkendelser.`,
    what: ({ facts }, words) =>
      `LBF’s tilsagn er dateret ${words.day(facts.day)}, før ` +
      `${words.list(facts.later.map(({ step, day, section }) => `${section === undefined ? STEP[step] : `afdelingsmødet i ${words.quote(section)}`} (${words.day(day)})`))}.${danishPeriod(facts)}`,
    todo: (finding, words) => `Ret den forkerte dato i ${inOneOfCells(finding, words)}; tilsagnet kommer sidst.`,
  },
  'APR-04': {
    title: 'Frigivelse før start',
    help:
      'De kommunale penge skal være frigivet senest den dag, planen starter: en godkendelse af indholdet er ingen frigivelse ' +
      '(Bilag 5, »Hvem godkender«). En plan, der ikke er startet på kontroldagen, får først advarslen, når BR har godkendt ' +
      'indholdet; før det nævner APR-05 frigivelsen. En plan uden kommunale penge behøver ingen.',
    short: ({ facts }, words) => {
      if (facts.kind === 'late')
        return `Pengene blev først frigivet ${words.day(facts.day ?? '')}, efter planens start.`;
      if (facts.kind === 'noDate') return 'Frigivelsen af pengene har ingen dato.';
      return facts.kind === 'started'
        ? 'Planen er startet, uden at pengene er frigivet.'
        : 'Indholdet er godkendt, men pengene ikke frigivet.';
    },
    what: ({ facts }, words) => {
      const start = words.day(facts.start);
      const text = {
        late: `De kommunale penge blev frigivet ${words.day(facts.day ?? '')}, men planen startede ${start}.`,
        noDate: `De kommunale penge er frigivet uden dato, og planen startede ${start}.`,
        started: `Planen startede ${start}, men frigivelsen af de kommunale penge ${STATE[facts.outcome]}.`,
        approved: `BR har godkendt indholdet, og planen starter ${start}, men frigivelsen af de kommunale penge ${STATE[facts.outcome]}. En godkendelse er ingen frigivelse.`,
      }[facts.kind];
      return text + danishPeriod(facts);
    },
    todo: (finding, words) => {
      const { kind, outcome } = finding.facts;
      if (kind === 'late') return `Ret datoen i ${firstCell(finding, words)}, eller begrund afvigelsen.`;
      if (outcome === 'unknown')
        return `${outcomeToWrite(firstCell(finding, words)).slice(0, -1)}, eller begrund afvigelsen.`;
      return outcome === 'absent'
        ? 'Tilføj en række for frigivelsen med dato og udfald, eller begrund afvigelsen.'
        : `Skriv datoen for frigivelsen i ${firstCell(finding, words)}, eller begrund afvigelsen.`;
    },
  },
  'APR-05': {
    title: 'Godkendelser, der mangler',
    help:
      'De godkendelser, LBF’s tilsagn hviler på, og som endnu ikke er der, i den rækkefølge de skal komme (Bilag 5, »Hvem ' +
      'godkender«). Frigivelsen af pengene er ikke en betingelse for indsendelse, men nævnes, så længe planen ikke er startet.',
    short: ({ facts }) =>
      `${facts.committed ? 'Mangler efter LBF’s tilsagn' : 'Mangler før indsendelse'}: ${facts.missing.map(({ step }) => SHORT[step]).join(', ')}.`,
    what: ({ facts }, words) =>
      `${facts.committed ? 'LBF har givet tilsagn, men der mangler stadig' : 'Før indsendelse mangler'}: ` +
      `${facts.missing.map((step, index) => `${words.count(index + 1)}) ${missing(step, words)}`).join('; ')}.` +
      (facts.release
        ? ` Pengene er heller ikke frigivet${facts.release.start === undefined ? '' : `; det skal ske senest ${words.day(facts.release.start)}`}.`
        : '') +
      danishPeriod(facts),
    todo: () => '',
  },
};

function outcomeToWrite(cell: string): string {
  return `Skriv »Godkendt«, »Afvist«, »Afvist, men tilsidesat« eller »Afventer« i ${cell}.`;
}

const STATE: Readonly<Record<StepFact['outcome'], string>> = {
  approved: 'er godkendt',
  overruled: 'er afvist, men tilsidesat',
  rejected: 'er afvist',
  pending: 'afventer',
  unknown: 'har et udfald, der ikke kan læses',
  absent: 'er ikke registreret',
};

/** `bydelsbestyrelsen (10.03.2015)`, `bydelsbestyrelsen (afventer)` */
function named({ step, outcome, day }: StepFact, words: Words): string {
  const approved = outcome === 'approved' || outcome === 'overruled';
  if (approved)
    return day === undefined ? `${STEP[step]} (godkendt uden dato)` : `${STEP[step]} (godkendt ${words.day(day)})`;
  return `${STEP[step]} (${STATE[outcome].replace(/^er /, '')})`;
}

function meeting({ section, kind, text }: OpenMeeting, words: Words): string {
  const state = {
    missing: 'intet udfald',
    pending: 'afventer',
    rejected: 'afvist',
    noReason: 'tilsidesat uden begrundelse',
    unclear: `udfaldet ${words.quote(text)} kan ikke læses`,
  }[kind];
  return `${section} (${state})`;
}

function missing({ step, outcome, noDate, meetings }: MissingStep, words: Words): string {
  if (meetings)
    return `${STEP[step]} (${words.count(meetings.settled)} af ${words.count(meetings.total)} har godkendt)`;
  return noDate ? `dato for ${STEP[step]}` : `${STEP[step]} (${STATE[outcome].replace(/^er /, '')})`;
}

function joined(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} og ${items.at(-1) ?? ''}`;
}
