/** A chart as the model knows it. Positions and sizes are points from the sheet's corner. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  /** A word of Excel.ChartType. */
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly altText: string;
  readonly series: readonly ChartSeriesState[];
  readonly axes: { readonly value: ChartAxisState; readonly category: ChartAxisState };
}

export interface ChartSeriesState {
  readonly name: string;
  /** `Ark1!B2:B9`. */
  readonly values: string;
  readonly categories?: string;
  /** `#RRGGBB`; empty for the theme's. */
  readonly color: string;
  /** Per cent of a bar's width. */
  readonly gapWidth: number;
  readonly labels: { readonly visible: boolean; readonly position: string; readonly numberFormat: string };
  /** Points (from 0) in another colour. */
  readonly pointColors: ReadonlyMap<number, string>;
}

export interface ChartAxisState {
  readonly visible: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat: string;
  readonly reversed: boolean;
  readonly majorGridlines: { readonly visible: boolean; readonly color: string; readonly weight: number };
}
