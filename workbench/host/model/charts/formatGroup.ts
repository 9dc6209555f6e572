import type { Host } from '../../host';
import type { ChartFontState, ChartLineState } from '../../state/chartState';
import { type ApiDescription, describe, Model } from '../model';
import { optional, type Slot } from '../slot';
import { ChartFillModel, ChartFontModel, ChartLineModel } from './chartFormats';

/** The parts of a chart element's `format`, each there where the element has it. */
export interface FormatParts {
  readonly fill?: ChartFillModel;
  readonly font?: ChartFontModel;
  readonly line?: ChartLineModel;
  readonly border?: ChartLineModel;
}

/** `format` of one of the chart's elements. */
export class FormatGroupModel extends Model {
  constructor(
    host: Host,
    readonly api: ApiDescription,
    private readonly parts: FormatParts,
  ) {
    super(host);
  }

  get fill(): ChartFillModel | undefined {
    return this.parts.fill;
  }

  get font(): ChartFontModel | undefined {
    return this.parts.font;
  }

  get line(): ChartLineModel | undefined {
    return this.parts.line;
  }

  get border(): ChartLineModel | undefined {
    return this.parts.border;
  }
}

export const formatApis = {
  area: describe<Excel.ChartAreaFormat>()('ChartAreaFormat', { navigations: ['border', 'fill', 'font'] }),
  axis: describe<Excel.ChartAxisFormat>()('ChartAxisFormat', { navigations: ['font', 'line'] }),
  gridlines: describe<Excel.ChartGridlinesFormat>()('ChartGridlinesFormat', { navigations: ['line'] }),
  labels: describe<Excel.ChartDataLabelFormat>()('ChartDataLabelFormat', { navigations: ['font'] }),
  legend: describe<Excel.ChartLegendFormat>()('ChartLegendFormat', { navigations: ['font'] }),
  plotArea: describe<Excel.ChartPlotAreaFormat>()('ChartPlotAreaFormat', { navigations: ['border', 'fill'] }),
  point: describe<Excel.ChartPointFormat>()('ChartPointFormat', { navigations: ['fill'] }),
  series: describe<Excel.ChartSeriesFormat>()('ChartSeriesFormat', { navigations: ['fill', 'line'] }),
  title: describe<Excel.ChartTitleFormat>()('ChartTitleFormat', { navigations: ['font'] }),
};

/** A line that was never set. */
export const PLAIN_LINE: ChartLineState = { color: '', weight: 0.75 };

/** The `format` of an element that has a font and nothing else. */
export function fontOnly<T extends { readonly font?: ChartFontState }>(
  host: Host,
  api: ApiDescription,
  slot: Slot<T>,
): FormatGroupModel {
  return new FormatGroupModel(host, api, { font: fontOf(host, slot) });
}

export function fontOf<T extends { readonly font?: ChartFontState }>(host: Host, slot: Slot<T>): ChartFontModel {
  return new ChartFontModel(host, {
    read: () => slot.read().font ?? {},
    write: (font) => {
      slot.write({ ...slot.read(), font });
    },
  });
}

/** The frame and the fill of an element. */
export function boxOf<T extends { readonly border?: ChartLineState; readonly fill?: string }>(
  host: Host,
  slot: Slot<T>,
): { readonly border: ChartLineModel; readonly fill: ChartFillModel } {
  const box: Slot<{ readonly border?: ChartLineState; readonly fill?: string }> = {
    read: () => slot.read(),
    write: (changed) => {
      slot.write({ ...slot.read(), ...changed });
    },
  };
  return {
    border: ChartLineModel.border(host, optional(box, 'border', PLAIN_LINE)),
    fill: new ChartFillModel(host, optional(box, 'fill', ''), 'none'),
  };
}
