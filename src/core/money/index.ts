export { parseNumber } from './danishNumber';
export { DANISH, NBSP, formatCount, formatKroner, formatOre, formatPercent, type NumberCulture } from './formatAmount';
export { MAX_ORE, ORE_PER_KRONE, oreFromKroner, roundHalfAway } from './ore';
export { hasDoubtfulComma, parseAmount } from './parseAmount';
export { shareOf } from './share';
export { split } from './split';
export { splitFrame, type FrameShares, type FrameSplit } from './splitFrame';
export { wholeWeights } from './weights';
