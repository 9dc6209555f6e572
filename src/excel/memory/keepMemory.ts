import { MEMORY_NS } from '../../core/reading';
import type { WorkbookCalls } from '../calls/workbookCalls';
import { writeQuietly } from '../calls/writeQuietly';
import type { WorkbookMemory } from '../port';
import { memoryOf, writeMemory } from './memoryXml';

export async function recall(calls: WorkbookCalls): Promise<WorkbookMemory> {
  const xml = await calls.run(
    async (context) => {
      const part = await ownPart(context);
      const text = part?.getXml();
      if (text) await context.sync();
      return text?.value;
    },
    { repeatable: true },
  );
  return memoryOf(xml);
}

export async function remember(calls: WorkbookCalls, memory: WorkbookMemory): Promise<void> {
  const xml = writeMemory(memory);
  // Looks for the part each time it tries, so that trying again never makes a second one.
  await writeQuietly(
    calls,
    async (context) => {
      const part = await ownPart(context);
      if (part) part.setXml(xml);
      else context.workbook.customXmlParts.add(xml);
    },
    { repeatable: true },
  );
}

/** The first part of our namespace, as the reader of files takes it. */
async function ownPart(context: Excel.RequestContext): Promise<Excel.CustomXmlPart | undefined> {
  const { customXmlParts } = context.workbook;
  const ours = customXmlParts.getByNamespace(MEMORY_NS).load('items/id');
  await context.sync();
  const [first] = ours.items;
  return first && customXmlParts.getItem(first.id);
}
