import { labelsDa } from '../../findings/labels/da';
import { NBSP } from '../../money';
import { sentenceDa } from './sentenceDa';
import { sourcesDa } from './sourcesDa';
import type { SummaryText } from './summaryText';

/** The summary in Danish. */
export const summaryDa: SummaryText = {
  title: 'Kontrol af boligsociale helhedsplaner',
  verdict: {
    ready: 'Klar til indsendelse',
    explained: 'Klar til indsendelse',
    answersNeeded: 'Næsten klar til indsendelse',
    notReady: 'Ikke klar til indsendelse',
    notAssessed: 'Kan ikke vurderes',
  },
  sentence: sentenceDa,
  rulesRan: (ran, all) => `${ran} af ${all} regler kørte`,
  checkedAt: (when) => `Kontrolleret ${when}`,
  at: 'kl.',
  figures: {
    frame: 'Samlet ramme',
    municipal: 'Kommunens del',
    housing: 'Boligorganisationernes del',
    lbf: 'LBF’s del',
    left: 'Rest af bevilling',
    cfbuPlans: 'Planer med CFBU-flertal',
    granted: (years) => `Bevilget i Budget ${years}`,
    cfbuPlansValue: (plans, of) => `${plans} af ${of}`,
  },
  unknown: 'ikke kendt',
  plans: 'Planer',
  total: 'I alt',
  columns: [
    'Status',
    'Plan',
    'Bydel',
    'Samlet ramme',
    'Kommunens del',
    labelsDa.payer.lbf,
    labelsDa.payer.municipality,
    labelsDa.payer.housing,
    labelsDa.payer.other,
    'Kommune afviger',
    'Aktiviteter',
    'Henviser',
    'Andel',
    'Mangler',
    'Fejl',
    'Advarsler',
  ],
  groups: ['Procent af samlet ramme', 'CFBU-henvisninger', 'Fund'],
  note: {
    base: 'Procent er af samlet ramme.',
    agreed: ({ lbf, municipality, housing }) =>
      `Aftalt: LBF ${lbf}, kommune ${municipality}, boligorganisationer ${housing}.`,
    legal: 'En anden kommunal andel er lovlig, når den er aftalt.',
    majority: 'Mere end halvdelen af aktiviteterne skal henvise til CFBU.',
    counts: 'Fund om flere planer tæller hos hver af dem, fund om hele projektmappen hos ingen.',
    noPlans: 'Ingen planer er læst.',
  },
  chart: {
    title: 'CFBU-henvisninger mod halvdelen',
    note: `Andel af planlagte aktiviteter, der henviser til CFBU. Stregen er 50${NBSP}%; der skal mere til.`,
    alt: (plans) =>
      `Liggende søjler: andelen af planlagte aktiviteter, der henviser til CFBU, for ${plans} ${plans === 1 ? 'plan' : 'planer'}. Tallene står i tabellen ovenfor.`,
  },
  byBudget: {
    title: 'CFBU-henvisninger efter budget',
    label: 'Efter budget',
    note: 'Tæller ikke med i afgørelsen.',
  },
  findings: {
    title: 'Fund, der skal rettes eller besvares',
    columns: ['Alvor', 'Plan', 'Celle', 'Kode', 'Hvad', 'Fundet', 'Krav', 'Forskel'],
    all: (count, sheet) => `Alle ${count} fund står i arket ${sheet}`,
    none: (ran, all) => `Ingen fejl eller advarsler. ${ran} af ${all} regler kørte.`,
    more: (count, sheet) => `${count} flere står i arket ${sheet}.`,
    workbook: 'Projektmappen',
    listColumns: [
      'Alvor',
      'Plan',
      'Celle',
      'Kode',
      'Regel',
      'Hvad',
      'Hvad skal gøres',
      'Fundet',
      'Krav',
      'Forskel',
      'Kilde',
      'Begrundelse',
    ],
  },
  notRun: {
    title: 'Regler, der ikke kørte',
    none: 'Alle regler kørte.',
    forPlans: (plans, sentence) => `${plans}: ${sentence}`,
  },
  sources: sourcesDa,
  check: {
    title: 'Denne kontrol',
    checked: 'Kontrolleret',
    checkedBy: (when, version) => `${when} med Budgetkontrol ${version}`,
    fingerprint: 'Fingeraftryk',
    fingerprintOf: (hash, cells) =>
      `${hash} – af de ${cells} celler, kontrollen læste. Ændres én, passer resuméet ikke længere; ruden siger det.`,
    notChecked: 'Ikke kontrolleret',
    notCheckedItems: [
      'sammensætning og formænd i by- og bydelsbestyrelser',
      'forankring i kernedriften',
      'synergi mellem lokale indsatser',
      'bidrag til politikken for bydelen',
    ],
    caveat: 'Forbehold',
    caveatText: 'En bestået kontrol er ingen garanti for tilsagn fra Landsbyggefonden.',
  },
  footerPage: (page, pages) => `Side ${page} af ${pages}`,
};
