// exceljs loads the workbook, adds a sheet with the cells of our summary, and writes the file.
import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { finish } from './finish.mjs';

const [, , source, target, cells] = process.argv;
const book = new ExcelJS.Workbook();
await book.xlsx.load(readFileSync(source));
const sheet = book.addWorksheet('Kontrol');
for (const { row, column, value } of JSON.parse(readFileSync(cells, 'utf8')))
  sheet.getCell(row + 1, column + 1).value = value;
writeFileSync(target, Buffer.from(await book.xlsx.writeBuffer()));
finish({});
