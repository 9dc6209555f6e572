import { formatAddress } from '../../../src/core/sheet/address';
import { mergeCells } from '../../../src/core/sheet/areas';
import { rangeOf } from '../../support/workbookOf';

const merged = (...addresses: string[]): string[] =>
  mergeCells(
    addresses.map((address) => {
      const [sheet = '', local = ''] = address.split('!');
      const { top, left } = rangeOf(sheet, local);
      return { sheet, row: top, column: left };
    }),
  ).map(formatAddress);

test('cells below each other become one area, whatever their order', () => {
  expect(merged('A!F4', 'A!F2', 'A!F3', 'A!F9')).toEqual(['A!F2:F4', 'A!F9']);
});

test('cells beside each other become one area, and areas of the same height too', () => {
  expect(merged('A!G4', 'A!H4', 'A!I4')).toEqual(['A!G4:I4']);
  expect(merged('A!B2', 'A!B3', 'A!C2', 'A!C3')).toEqual(['A!B2:C3']);
  expect(merged('A!B2', 'A!B3', 'A!C2')).toEqual(['A!B2:B3', 'A!C2']);
});

test('a cell named twice counts once', () => {
  expect(merged('A!B2', 'A!B2')).toEqual(['A!B2']);
});

test('sheets stay apart, in the order in which they come', () => {
  expect(merged('B!A2', 'A!A1', 'B!A1')).toEqual(['B!A1:A2', 'A!A1']);
});
