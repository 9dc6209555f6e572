import { split, type Leftover } from './split';
import { wholeWeights } from './weights';

/** Shares of the total frame as fractions (0.125 = 12.5 %). */
export interface FrameShares {
  readonly lbf: number;
  readonly municipality: number;
  readonly housing: number;
  /** The municipality's two parts; they only need the right proportion to each other. */
  readonly municipalActivities: number;
  readonly municipalCoordination: number;
}

/** Øre. `lbf + municipality + housing` is the total; `municipalActivities + municipalCoordination` is `municipality`. */
export interface FrameSplit {
  readonly lbf: number;
  readonly municipality: number;
  readonly housing: number;
  readonly municipalActivities: number;
  readonly municipalCoordination: number;
  /** Positions: 0 LBF, 1 municipality, 2 housing. */
  readonly leftovers: readonly Leftover[];
  /** Positions: 0 activities, 1 coordination. */
  readonly municipalLeftovers: readonly Leftover[];
}

/**
 * Splits a plan's total frame in two levels, so that the municipality's own split never disturbs the
 * main one. What the total has below the rounding unit goes to the housing organisations.
 *
 * @param total øre
 * @param unit rounding unit in øre
 */
export function splitFrame(total: number, shares: FrameShares, unit = 1): FrameSplit {
  const main = split(total, wholeWeights([shares.lbf, shares.municipality, shares.housing]), { unit, remainderTo: 2 });
  const [lbf = 0, municipality = 0, housing = 0] = main.parts;
  const own = split(municipality, wholeWeights([shares.municipalActivities, shares.municipalCoordination]), { unit });
  const [municipalActivities = 0, municipalCoordination = 0] = own.parts;
  return {
    lbf,
    municipality,
    housing,
    municipalActivities,
    municipalCoordination,
    leftovers: main.leftovers,
    municipalLeftovers: own.leftovers,
  };
}
