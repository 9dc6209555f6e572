export { templateSheets } from './templateSheets';
