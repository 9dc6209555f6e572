import type { WorkbookCalls } from './calls/workbookCalls';
import { supports } from './office';
import type { Environment } from './port';

const DARKER_THAN = 0.5;

/** What Office says about itself. One round trip where Excel tells its separators (ExcelApi 1.11). */
export async function readEnvironment(calls: WorkbookCalls): Promise<Environment> {
  const { context } = calls.office.Office;
  const separators = await readSeparators(calls);
  return {
    language: context.displayLanguage,
    separators: { ...separators, list: separators.decimal === ',' ? ';' : ',' },
    theme: themeOf(context.officeTheme as Office.OfficeTheme | undefined),
    platform: String(context.platform),
    mergesUndo: calls.mergesUndo,
  };
}

async function readSeparators(calls: WorkbookCalls): Promise<{ decimal: string; thousands: string }> {
  const { contentLanguage } = calls.office.Office.context;
  if (!supports(calls.office, '1.11')) return separatorsOf(contentLanguage);
  return calls.run(
    async (context) => {
      const format = context.application.cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      await context.sync();
      return { decimal: format.numberDecimalSeparator, thousands: format.numberGroupSeparator };
    },
    { repeatable: true },
  );
}

function separatorsOf(language: string): { decimal: string; thousands: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(-1_234_567.5);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { decimal: part('decimal'), thousands: part('group') };
}

/** By the luminance of the pane's background: `#292929` is dark. */
function themeOf(theme: Office.OfficeTheme | undefined): Environment['theme'] {
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!color) return undefined;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((digits) => parseInt(digits, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARKER_THAN ? 'dark' : 'light';
}
