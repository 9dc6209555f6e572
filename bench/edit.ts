/** What adding a summary needs of this project, without the check. */
export { addSheets } from '../src/xlsx';
export { nodeCodec } from '../src/xlsx/inflate/node';
