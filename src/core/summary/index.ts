export { fingerprint } from './fingerprint';
export { SHEET_NAMES, type Fingerprint, type SummaryMeta } from './meta';
export { summarise } from './summarise';
export { verdictText } from './verdictText';
export { workbookVerdict } from './workbookVerdict';
