import { coauthor, protectSheet } from '../faults/coauthor';
import { Faults } from '../faults/faults';
import { messages } from '../faults/messages';
import { rectAddress } from '../host/state/rect';
import { button, element } from './element';
import type { OpenWorkbook } from './openWorkbook';
import { recordButton } from './recordButton';
import { toolboxWords } from './toolboxWords';
import type { Workbench } from './workbench';

/** The drawer for developers: what goes wrong on demand, and which Excel is imitated. */
export function makeToolbox(
  workbench: Workbench,
  workbook: OpenWorkbook,
): { element: HTMLElement; toggle: () => void; close: () => void } {
  const { settings } = workbench;
  const { host, addin } = workbook;
  const words = toolboxWords(settings.language);
  let faults = new Faults(addin.session);
  const record = recordButton(addin.session, words, () => {
    // What the add-in hears is written down: faults stand behind the recorder.
    faults.close();
    faults = new Faults(addin.session);
  });
  const status = element('output', { class: 'tool-status' });
  const tell = (text: string): void => {
    status.textContent = text;
  };
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  const code = choice(words.fault, Object.keys(messages).concat('RequestPayloadSizeLimitExceeded', words.noAnswer));
  const number = field(words.request, '1');
  const plan = button(
    {},
    () => {
      const which = Math.max(1, Number(number.input.value) || 1);
      if (code.select.value === words.noAnswer) faults.hang(which);
      else faults.fail(which, code.select.value);
      tell(words.planned(which, code.select.value));
    },
    words.plan,
  );
  const value = field(words.value, '1');
  const edit = button(
    {},
    () => {
      attempt(() => {
        const sheet = host.document.activeSheet;
        const { top, left } = sheet.selection;
        const address = rectAddress({ top, left, bottom: top, right: left });
        coauthor(host, sheet.name, address, [[value.input.value]]);
        tell(words.coauthored(`${sheet.name}!${address}`));
      });
    },
    words.coauthor,
  );
  const protect = button(
    {},
    () => {
      attempt(() => {
        protectSheet(host, host.document.activeSheet.name);
        tell(words.protectedNow(host.document.activeSheet.name));
      });
    },
    words.protect,
  );
  const recalculate = button(
    {},
    () => {
      workbook.grid.calc.recalculate();
    },
    words.recalculate,
  );
  const language = choice(words.language, ['da-DK', 'en-US'], settings.language);
  const theme = choice(words.theme, ['light', 'dark'], settings.theme);
  const platform = choice(words.platform, ['web', 'desktop'], settings.platform);
  const restart = button(
    {},
    () => {
      settings.language = language.select.value;
      settings.contentLanguage = language.select.value;
      settings.theme = theme.select.value === 'dark' ? 'dark' : 'light';
      settings.platform = platform.select.value === 'desktop' ? 'desktop' : 'web';
      void workbench.restart();
    },
    words.restart,
  );
  const drawer = element(
    'section',
    { class: 'toolbox', hidden: '', 'aria-label': words.title },
    element('h2', {}, words.title),
    group(words.faults, code.label, number.label, plan),
    group(words.others, value.label, edit, protect, recalculate),
    group(words.excel, language.label, theme.label, platform.label, restart),
    group(words.traffic, record.button),
    status,
  );
  return {
    element: drawer,
    toggle: () => {
      drawer.hidden = !drawer.hidden;
      const lacking = [...host.unknownMembers, ...addin.session.richApi.hostFailures.map(String)];
      tell(lacking.length > 0 ? words.lacking(lacking.join(', ')) : '');
    },
    close: () => {
      record.close();
      faults.close();
    },
  };
}

function group(title: string, ...content: readonly HTMLElement[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, title), ...content);
}

function choice(
  title: string,
  options: readonly string[],
  chosen = options[0] ?? '',
): { label: HTMLElement; select: HTMLSelectElement } {
  const select = element(
    'select',
    { 'aria-label': title },
    ...options.map((one) => element('option', { value: one }, one)),
  );
  select.value = chosen;
  return { label: element('label', {}, title, select), select };
}

function field(title: string, value: string): { label: HTMLElement; input: HTMLInputElement } {
  const input = element('input', { value, 'aria-label': title });
  return { label: element('label', {}, title, input), input };
}
