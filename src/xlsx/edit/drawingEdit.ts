import { chartIdOf, frameProperties } from '../details/readCharts';
import { frameXml } from '../write/drawingXml';
import { plainChartXml } from '../write/plainChartXml';
import { wholeNumber } from '../xml/find';
import { XmlEdits } from '../xml/xmlEdits';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import { ownedParts } from './ownedParts';
import type { PackageEditor } from './packageEditor';
import type { RelationshipEdits } from './relationshipEdits';
import type { NewChart } from './sheetChanges';

interface ChartAnchor {
  readonly anchor: XmlElement;
  /** In lower case. */
  readonly part: string;
}

/** A drawing part while its charts are edited. */
export class DrawingEdit {
  private readonly edits: XmlEdits;
  private lastId: number;

  private constructor(
    readonly path: string,
    private readonly editor: PackageEditor,
    private readonly relations: RelationshipEdits,
    bytes: Uint8Array,
    readonly root: XmlElement,
  ) {
    this.edits = new XmlEdits(bytes);
    this.lastId = Math.max(1, ...idsIn(root));
  }

  static async open(path: string, editor: PackageEditor): Promise<DrawingEdit> {
    const bytes = await editor.read(path);
    return new DrawingEdit(path, editor, await editor.relationships(path), bytes, parseXml(bytes, path));
  }

  /** @param parts in lower case. */
  anchorsOf(parts: ReadonlySet<string>): ChartAnchor[] {
    const targets = new Map(this.relations.existing.map(({ id, target }) => [id, target.toLowerCase()]));
    return this.root.children.flatMap((anchor) => {
      const part = targets.get(chartIdOf(anchor) ?? '') ?? '';
      return parts.has(part) ? [{ anchor, part }] : [];
    });
  }

  /** Takes a chart away, or puts another in its place, under the same number and name. */
  replace(anchor: XmlElement, chart: NewChart | undefined): void {
    if (!chart) {
      this.edits.remove(anchor);
      return;
    }
    const old = frameProperties(anchor)?.attributes;
    const id = wholeNumber(old?.get('id')) ?? ++this.lastId;
    const name = chart.name ?? old?.get('name') ?? '';
    this.edits.replace(anchor.from, anchor.to, this.frame({ ...chart, name }, id));
  }

  append(charts: readonly NewChart[]): void {
    if (charts.length > 0)
      this.edits.append(this.root, charts.map((chart) => this.frame(chart, ++this.lastId)).join(''));
  }

  /** Takes charts out of the package, with what only they need. @param parts in lower case. */
  async removeParts(parts: ReadonlySet<string>): Promise<void> {
    if (parts.size === 0) return;
    this.relations.removeTargets(parts);
    this.editor.remove([...parts, ...(await ownedParts(this.editor.source, [...parts]))]);
  }

  close(): void {
    this.editor.write(this.path, this.edits.apply());
  }

  private frame({ area, name, altText, ...chart }: NewChart, id: number): string {
    const path = this.editor.names.next('charts/chart');
    this.editor.add([{ path, type: 'chart', text: plainChartXml(chart) }]);
    const relationship = this.relations.add('chart', path);
    return frameXml({ area, altText, name: name ?? `Diagram ${id - 1}`, id, relationship }, false);
  }
}

function idsIn(element: XmlElement): number[] {
  const own = element.local === 'cNvPr' ? [wholeNumber(element.attributes.get('id')) ?? 0] : [];
  return [...own, ...element.children.flatMap(idsIn)];
}
