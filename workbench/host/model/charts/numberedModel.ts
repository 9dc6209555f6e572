import { readBoolean, readText } from '../../values/check';
import { SlotModel } from '../slot';

interface Numbered {
  readonly numberFormat: string;
  /** The format is that of the cells. True when absent. */
  readonly linkNumberFormat?: boolean;
}

/** A part of a chart that shows numbers. A format of its own ends the link to that of the cells. */
export abstract class NumberedModel<T extends Numbered> extends SlotModel<T> {
  get numberFormat(): string {
    return this.state.numberFormat;
  }

  set numberFormat(format: unknown) {
    this.number({ numberFormat: readText(format), linkNumberFormat: false });
  }

  get linkNumberFormat(): boolean {
    return this.state.linkNumberFormat ?? true;
  }

  set linkNumberFormat(linked: unknown) {
    this.number({ linkNumberFormat: readBoolean(linked) });
  }

  private number(values: Partial<Numbered>): void {
    this.change(values as Partial<T>);
  }
}
