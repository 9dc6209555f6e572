import {
  type ICommandService as Commands,
  ICommandService,
  type Injector,
  LocaleType,
  LogLevel,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { defaultTheme } from '@univerjs/themes';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

/** A running Univer without a workbook. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: Commands;
  /** The element that holds the grid. */
  readonly container: HTMLElement;
}

/** The page's colours: our accent for what is selected, and no other software's. */
const theme = {
  ...defaultTheme,
  gray: { ...defaultTheme.gray, 300: '#C9D1D6' },
  primary: {
    50: '#EDF6FA',
    100: '#D6ECF4',
    200: '#BADFEB',
    300: '#9CCFE1',
    400: '#62AAC4',
    500: '#2A7F9C',
    600: '#0B6A88',
    700: '#0A627F',
    800: '#094B63',
    900: '#0A3242',
  },
};

/** Starts Univer in an element: the grid alone, without its own menus, bars and tabs, which the page has in its own look. */
export function startUniver(container: HTMLElement): RunningUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: Object.assign({}, coreWords, conditionalFormattingWords, validationWords) },
    theme,
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      footer: false,
      formulaBar: false,
      contextMenu: false,
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: {
        disableForceStringAlert: true,
        disableForceStringMark: true,
        scrollConfig: { trackBackgroundColor: 'rgba(255, 255, 255, 0)', trackBorderColor: 'rgba(255, 255, 255, 0)' },
      },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  return { univer, api: FUniver.newAPI(univer), injector, commands: injector.get(ICommandService), container };
}
