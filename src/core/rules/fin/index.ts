import type { Rule } from '../rule';
import { fin01 } from './fin01';
import { fin02 } from './fin02';
import { fin03 } from './fin03';
import { fin04 } from './fin04';
import { fin05 } from './fin05';
import { fin06 } from './fin06';
import { fin07 } from './fin07';
import { fin08 } from './fin08';
import { fin09 } from './fin09';
import { fin10 } from './fin10';
import { fin11 } from './fin11';
import { fin12 } from './fin12';

/** Who pays, in the order of SPEC.md. */
export const FIN_RULES: readonly Rule[] = [
  fin01,
  fin02,
  fin03,
  fin04,
  fin05,
  fin06,
  fin07,
  fin08,
  fin09,
  fin10,
  fin11,
  fin12,
];
