export { calculationSheet } from './calculationSheet';
export { templateSheets } from './templateSheets';
