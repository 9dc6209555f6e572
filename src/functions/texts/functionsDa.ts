import type { FunctionId } from '../definitions';
import type { FunctionText } from './text';

const AMOUNT_ERRORS =
  '#VÆRDI!, hvor en celle ikke er et beløb (også »ca.« og to beløb i én celle) eller indeholder en fejl. ' +
  'I et område får kun den celle fejlen.';
const SHARE_ERRORS = `${AMOUNT_ERRORS} #I/T for planer, der starter før 01.01.2015: ingen lokal aftale kendes.`;
const PARTY_ERRORS = `${SHARE_ERRORS} #I/T for en betaler, der ikke kendes; meddelelsen nævner de kendte.`;
const SHARE_RESULT = 'Beløb i kr. i samme form som totalerne: ét beløb for én celle, et område for et område.';
const CITATION_ERRORS = '#VÆRDI!, hvor en celle indeholder en fejl, eller områderne ikke har lige mange rækker.';
const NO_ACTIVITIES = '#I/T, når der ingen aktiviteter er.';
const ROUNDING =
  'Resten fordeles efter største rest, så delene altid giver totalen; det, der er mindre end enheden, går til boligorganisationerne.';

export const functionsDa: Readonly<Record<FunctionId, FunctionText>> = {
  MUNICIPAL_SHARE: {
    description: `Kommunens andel af samlet ramme, 12,5 %. ${ROUNDING}`,
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  MUNICIPAL_ACTIVITY_SHARE: {
    description: 'Kommunens del til frikøb og understøttende indsatser, 10,6 % af samlet ramme.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  MUNICIPAL_COORDINATION_SHARE: {
    description: 'Kommunens del til koordinering og facilitering, 1,9 % af samlet ramme.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  HOUSING_SHARE: {
    description: 'Boligorganisationernes andel af samlet ramme, 12,5 %.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  LBF_SHARE: {
    description: 'Landsbyggefondens andel af samlet ramme, 75 %.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  LOCAL_SHARE: {
    description:
      'Den lokale medfinansiering: kommunens og boligorganisationernes andele lagt sammen, 25 % af samlet ramme.',
    result: SHARE_RESULT,
    errors: SHARE_ERRORS,
  },
  FUNDING_SPLIT: {
    description:
      'Deler samlet ramme i fire beløb: LBF, kommunens frikøb og indsatser, kommunens koordinering, boligorganisationerne. De giver altid totalen.',
    result: 'En række pr. total med fire beløb i kr. De enkelte andelsfunktioner giver præcis de samme beløb.',
    errors: SHARE_ERRORS,
  },
  FRAME_FROM_SHARE: {
    description: 'Den samlede ramme, som et beløb er betalerens andel af, afrundet til øre.',
    result: 'Beløb i kr. i samme form som beløbene.',
    errors: PARTY_ERRORS,
  },
  ALLOCATE: {
    description:
      'Fordeler et beløb efter vægte (lejemål, timer, satser), så delene altid giver beløbet. Det, der er mindre end enheden, går til den sidste med vægt over 0.',
    result: 'Beløb i kr. i samme form som vægtene.',
    errors:
      '#VÆRDI!, hvor totalen ikke er et beløb, en vægt ikke er et tal på 0 eller mere, eller ingen vægt er over 0.',
  },
  ALLOCATE_YEARS: {
    description:
      'Fordeler et beløb på kalenderår efter måneder i perioden. En del af en måned tæller som dage af månedens dage; slut er sidste dag.',
    result: 'To rækker: kalenderårene og beløbene i kr.',
    errors:
      '#VÆRDI!, hvor start eller slut mangler eller ikke er en dato eller et årstal, eller slut ligger før start.',
  },
  SHARE_DEVIATION: {
    description: 'Et beløb minus betalerens forventede andel af samlet ramme.',
    result: 'Beløb i kr.: minus, hvor der mangler noget, ellers plus eller 0.',
    errors: PARTY_ERRORS,
  },
  COFINANCING_CHECK: {
    description:
      'Kontrollerer betalernes beløb mod samlet ramme: om de giver rammen, mindst 25 % lokalt, de aftalte andele og fortegn.',
    result:
      'En tekst pr. række: OK, eller regelnumre (FIN-01 til FIN-04, FIN-07, FIN-10) hver med én sætning. Tom, hvor intet beløb er skrevet.',
    errors: SHARE_ERRORS,
  },
  CFBU_COUNT: {
    description:
      'Hvor mange rækker der henviser til CFBU’s katalog. »ja« og »x« tæller; »nej«, »-«, »0«, »ingen« og tomme celler tæller ikke.',
    result: 'Et antal; 0, når der ingen aktiviteter er.',
    errors: CITATION_ERRORS,
  },
  CFBU_SHARE: {
    description:
      'Andelen af aktiviteterne, der henviser til CFBU’s katalog, efter antal eller, med beløb, efter budget.',
    result: 'Et tal fra 0 til 1; vis det som procent.',
    errors: `${CITATION_ERRORS} ${NO_ACTIVITIES} Også når aktiviteterne intet budget har.`,
  },
  CFBU_MAJORITY: {
    description: 'Om mere end halvdelen af aktiviteterne henviser til CFBU’s katalog. Præcis halvdelen er ikke nok.',
    result: 'SAND eller FALSK; FALSK, når der ingen aktiviteter er.',
    errors: CITATION_ERRORS,
  },
  CFBU_SHORTFALL: {
    description: 'Hvor mange flere henvisninger til CFBU’s katalog der skal til, før det er mere end halvdelen.',
    result: 'Et antal; 0, når der er flertal.',
    errors: `${CITATION_ERRORS} ${NO_ACTIVITIES}`,
  },
  RULE_VALUE: {
    description: 'En sats eller et beløb fra regelsættet og den lokale aftale.',
    result: 'Et tal: andele som brøk (0,125 er 12,5 %), beløb i kr.',
    errors: '#I/T for en parameter, der ikke kendes, eller som ikke gælder på datoen; meddelelsen siger hvorfor.',
  },
  RULE_SOURCE: {
    description: 'Hvor en sats står skrevet, og om den er bekræftet for planer fra den dato.',
    result: 'En tekst med kildens navn, dato og sted.',
    errors: '#I/T for en parameter, der ikke kendes, eller som ikke gælder på datoen; meddelelsen siger hvorfor.',
  },
  RULE_SET: {
    description:
      'Navnet på Landsbyggefondens regelsæt for planer, der starter på datoen. Fra 2027 det nyeste, der kendes.',
    result: 'En tekst, f.eks. LBF 2015-18.',
    errors: '#VÆRDI! uden en dato eller et årstal. #I/T før 01.01.2011: intet regelsæt kendes.',
  },
  EXPLAIN_SHARE: {
    description: 'Forklarer en andel i én sætning: regel, sats, grundlag, afrunding, resultat og kilde.',
    result: 'En sætning pr. total.',
    errors: PARTY_ERRORS,
  },
  APPROPRIATION: {
    description: 'Hvad der er bevilget til kommunal medfinansiering i et budgetår.',
    result: 'Beløb i kr. i samme form som årene.',
    errors: '#I/T for et år uden bevilling; meddelelsen nævner de kendte år. #VÆRDI! uden et årstal.',
  },
  APPROPRIATION_LEFT: {
    description: 'Hvad der er tilbage af bevillingerne, når de kommunale beløb er trukket fra.',
    result: 'Beløb i kr.; minus, når der er brugt for meget.',
    errors: '#VÆRDI!, hvor en celle ikke er et beløb. #I/T for et år uden bevilling.',
  },
  LEAD_SECTION: {
    description: 'Navnet på den boligafdeling, der har flest lejemål, og som derfor bør lede projektet.',
    result: 'En tekst; står flere lige, nævnes de alle med » / « imellem.',
    errors:
      '#VÆRDI!, hvor et antal lejemål ikke er et tal, eller områderne ikke er lige store. #I/T, når ingen afdeling har lejemål.',
  },
  DISTRICT_BOARD: {
    description: 'Bydelsbestyrelsens navn, som det staves i den lokale aftale.',
    result: 'En tekst i samme form som navnene; tom for en tom celle.',
    errors: '#I/T for et navn, der ikke kendes; meddelelsen nævner de fem.',
  },
  PARSE_AMOUNT: {
    description: 'Læser et beløb på dansk: »12,5 mio. kr.« er 12500000, »5.000,-« er 5000.',
    result: 'Beløb i kr. i samme form som teksterne. En tom celle og »-« er 0.',
    errors:
      '#VÆRDI! for omtrentlige beløb (»ca.«), tal med bogstaver (»otte mio.«), procenter, to beløb i én tekst og tal, der ikke er skrevet på dansk (»1,234.50«).',
  },
  FORMAT_AMOUNT: {
    description: 'Skriver et beløb på dansk, så PARSE_AMOUNT kan læse det igen på øren.',
    result: 'En tekst i samme form som beløbene.',
    errors: '#VÆRDI!, hvor en celle ikke er et beløb. #I/T for et format, der ikke kendes.',
  },
  CHECK_VERSION: {
    description: 'Den version af Budgetkontrol, der regner cellerne ud.',
    result: 'En tekst, f.eks. 1.0.0.',
    errors: 'Ingen.',
  },
};
