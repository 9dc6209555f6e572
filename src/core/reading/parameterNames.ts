import { normaliseKey } from './text';

const LABELS: readonly (readonly [string, string])[] = [
  ['share.lbf', "LBFs andel|LBF's andel|LBF andel|Landsbyggefondens andel|LBF|Landsbyggefonden|LBF share|Share of LBF"],
  [
    'share.local.minimum',
    'Lokal medfinansiering mindst|Lokal medfinansiering, mindst|Mindste lokale medfinansiering|Lokal medfinansiering|Minimum lokal medfinansiering|Local co-financing, minimum|Minimum local co-financing|Local minimum',
  ],
  [
    'share.municipality',
    'Kommunens andel|Kommunal andel|Kommunal medfinansiering|Kommunens medfinansiering|Kommune|Kommunen|Municipality share|Municipal share|Municipality',
  ],
  [
    'share.municipality.activities',
    'Heraf frikøb og indsatser|Frikøb og indsatser|Kommunens andel til frikøb og indsatser|Kommunens andel frikøb og indsatser|Kommunens andel, heraf frikøb og indsatser|Frikøb|Kommunens andel, frikøb|Of which activities|Municipal activities|Municipal activity share|Buy-out',
  ],
  [
    'share.municipality.coordination',
    'Heraf koordinering|Koordinering|Heraf koordinering og facilitering|Koordinering og facilitering|Kommunens andel til koordinering|Kommunens andel til koordinering og facilitering|Kommunens andel, heraf koordinering|Kommunens andel koordinering og facilitering|Of which coordination|Coordination|Municipal coordination share|Coordination and facilitation',
  ],
  [
    'share.housing',
    'Boligorganisationernes andel|Boligorganisationers andel|Boligorganisationens andel|Boligorganisationer|Boligorganisationerne|Boligorganisation|Housing share|Housing organisations share|Housing organisations',
  ],
  [
    'majority.catalogue',
    'Hovedparten katalog|Hovedpart CFBU|Hovedparten, CFBU|Hovedparten CFBU-reference|Flertal CFBU|Flertal, katalog|Andel med CFBU-reference|Andel aktiviteter med CFBU-reference|Majority catalogue|Catalogue majority',
  ],
  [
    'majority.effect',
    'Hovedparten effekt|Hovedpart effekt|Hovedparten, effekt|Flertal effekt|Andel med effekt|Andel aktiviteter med positiv effekt|Majority effect|Effect majority',
  ],
  [
    'plan.years.typical',
    'Typisk antal år|Planens længde|Antal år|Typisk længde|Typisk planperiode|Planperiode, år|Typical years|Typical plan length|Plan years',
  ],
  [
    'tolerance.kr',
    'Tolerance|Tolerance i kr|Tolerance kr|Tolerance, kr|Afrundingstolerance|Bagatelgrænse|Tolerance in kr',
  ],
];

const NAMES = new Map<string, string>(
  LABELS.flatMap(([name, labels]) => [name, ...labels.split('|')].map((label) => [normaliseKey(label), name] as const)),
);
const APPROPRIATION = /^(?:appropriation|bevilling|budget|bevilget i|bevilget|anlaegsbevilling) ((?:19|20)\d\d)$/;

/** The parameter (`share.municipality`) that a name or a Danish or English label stands for. */
export function parameterName(text: string): string | undefined {
  const key = normaliseKey(text.replace(/\([^)]*\)/g, ' '));
  const year = APPROPRIATION.exec(key)?.[1];
  return year === undefined ? NAMES.get(key) : `appropriation.${year}`;
}
