import type { ChartState } from '../../state/chartState';
import { readBoolean, readText, readWord } from '../../values/check';
import { describe, type Like } from '../model';
import { SlotModel } from '../slot';
import { fontOnly, formatApis, type FormatGroupModel } from './formatGroup';

const titleApi = describe<Excel.ChartTitle>()('ChartTitle', {
  scalars: ['text', 'visible'],
  navigations: ['format'],
});

export class ChartTitleModel
  extends SlotModel<ChartState['title']>
  implements Like<Excel.ChartTitle, 'text' | 'visible' | 'format'>
{
  readonly api = titleApi;

  get text(): string {
    return this.state.text;
  }

  set text(text: unknown) {
    this.change({ text: readText(text) });
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(visible: unknown) {
    this.change({ visible: readBoolean(visible) });
  }

  get format(): FormatGroupModel {
    return fontOnly(this.host, formatApis.title, this.slot);
  }
}

const legendApi = describe<Excel.ChartLegend>()('ChartLegend', {
  scalars: ['position', 'visible'],
  navigations: ['format'],
});

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

export class ChartLegendModel
  extends SlotModel<ChartState['legend']>
  implements Like<Excel.ChartLegend, 'position' | 'visible' | 'format'>
{
  readonly api = legendApi;

  get position(): (typeof POSITIONS)[number] {
    return readWord(this.state.position, POSITIONS);
  }

  set position(position: unknown) {
    this.change({ position: readWord(position, POSITIONS) });
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(visible: unknown) {
    this.change({ visible: readBoolean(visible) });
  }

  get format(): FormatGroupModel {
    return fontOnly(this.host, formatApis.legend, this.slot);
  }
}
