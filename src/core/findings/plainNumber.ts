import type { Words } from './wording';

const MOST_DECIMALS = 6;

/** A number that is no amount, with as many decimals as it has (at most six): `12,5`. */
export function plainNumber(value: number, words: Words): string {
  const [whole = '0', decimals = ''] = Math.abs(value)
    .toFixed(MOST_DECIMALS)
    .replace(/\.?0+$/, '')
    .split('.');
  const sign = value < 0 ? '−' : '';
  return sign + words.count(Number(whole)) + (decimals === '' ? '' : decimalSign(words) + decimals);
}

/** The number culture is known by how it writes no kroner at all: `0,00 kr.` */
function decimalSign(words: Words): string {
  return words.kr(0).charAt(1);
}
