import type { Rule } from '../rule';
import { pln01 } from './pln01';
import { pln02 } from './pln02';
import { pln03 } from './pln03';
import { pln04 } from './pln04';
import { pln05 } from './pln05';
import { pln06 } from './pln06';
import { pln07 } from './pln07';
import { pln08 } from './pln08';
import { pln09 } from './pln09';
import { pln10 } from './pln10';
import { pln11 } from './pln11';
import { pln12 } from './pln12';
import { pln13 } from './pln13';

/** The plan. */
export const PLN_RULES: readonly Rule[] = [
  pln01,
  pln02,
  pln03,
  pln04,
  pln05,
  pln06,
  pln07,
  pln08,
  pln09,
  pln10,
  pln11,
  pln12,
  pln13,
];
