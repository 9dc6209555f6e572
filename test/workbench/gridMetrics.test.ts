import { drawnFontSize } from '../../workbench/page/grid/metrics';

test('letters are drawn no larger than their share of the file’s size, for the grid would draw 9.1 points as 10', () => {
  expect([9, 10, 11, 12, 14, 20].map(drawnFontSize)).toEqual([8, 9, 10, 11, 13, 18]);
});
