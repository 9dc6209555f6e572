export { fingerprint } from './fingerprint';
export { HIDDEN_NAMES, SHEET_NAMES, type Fingerprint, type SummaryMeta } from './meta';
export { summarise } from './summarise';
export { verdictText } from './verdictText';
export { workbookVerdict, type WorkbookVerdict } from './workbookVerdict';
