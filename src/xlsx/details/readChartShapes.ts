import type { Color } from '../../core/document/sheetDocument';
import type { Colors } from '../styles/colors';
import { dashWords, EMU_PER_POINT, wordOf } from './chartWords';
import { child, isOn } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import type { ChartBox, ChartFont, ChartLine, LineDash } from './chartDetails';

/** Reads the shapes and fonts of one workbook's charts. */
export class ChartShapes {
  constructor(private readonly colors: Colors) {}

  /** The fill and the line of an element that has `spPr`. */
  box(element: XmlElement | undefined): ChartBox {
    const shape = child(element, 'spPr');
    const fill = child(shape, 'noFill') ? 'none' : this.color(shape);
    const border = this.line(child(shape, 'ln'));
    return { ...(fill !== undefined && { fill }), ...(border && { border }) };
  }

  /** Undefined for none that says anything. */
  line(line: XmlElement | undefined): ChartLine | undefined {
    const width = number(line?.attributes.get('w'));
    const color = this.color(line);
    const written = wordOf(dashWords, child(line, 'prstDash')?.attributes.get('val'));
    const dash: LineDash | undefined = child(line, 'noFill') ? 'none' : written;
    const found = {
      ...(color !== undefined && { color }),
      ...(width !== undefined && { width: width / EMU_PER_POINT }),
      ...(dash !== undefined && { dash }),
    };
    return Object.keys(found).length > 0 ? found : undefined;
  }

  /** The colour of a solid fill among an element's children. */
  color(element: XmlElement | undefined): Color | undefined {
    const [found] = child(element, 'solidFill')?.children ?? [];
    const value = found?.attributes.get('val') ?? '';
    if (!found || found.children.length > 0) return undefined;
    if (found.local === 'srgbClr') return /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : undefined;
    return found.local === 'schemeClr' ? this.colors.named(value) : undefined;
  }

  /** The font of an element that has `txPr`. */
  font(element: XmlElement | undefined): ChartFont | undefined {
    return this.run(child(child(child(child(element, 'txPr'), 'p'), 'pPr'), 'defRPr'));
  }

  run(run: XmlElement | undefined): ChartFont | undefined {
    const get = (name: string) => run?.attributes.get(name);
    const [bold, italic, underline] = [get('b'), get('i'), get('u')];
    const size = number(get('sz'));
    const color = this.color(run);
    const name = child(run, 'latin')?.attributes.get('typeface');
    const font = {
      ...(bold !== undefined && { bold: isOn(bold) }),
      ...(italic !== undefined && { italic: isOn(italic) }),
      ...(underline !== undefined && { underline: underline !== 'none' }),
      ...(size !== undefined && { size: size / 100 }),
      ...(color !== undefined && { color }),
      // A face with a plus in front is the theme's.
      ...(name !== undefined && !name.startsWith('+') && { name }),
    };
    return Object.keys(font).length > 0 ? font : undefined;
  }
}

/** The value of `<c:name val="…"/>`. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes.get('val');
}

export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  return number(valueOf(parent, name));
}

function number(text: string | undefined): number | undefined {
  const value = Number(text ?? NaN);
  return Number.isFinite(value) ? value : undefined;
}
