/** What the benchmarks call of this project. */
export { check, checkPortfolio } from '../src/core/check';
export { readPortfolio } from '../src/core/reading';
export { fingerprint, summarise } from '../src/core/summary';
export { addSheets, newWorkbook, readWorkbook } from '../src/xlsx';
export { nodeCodec } from '../src/xlsx/inflate/node';
