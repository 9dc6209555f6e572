/** What differs between one Excel and another. */
export interface HostSettings {
  /** Display language of Office: `da-DK`. */
  language: string;
  /** Decides separators and how typed numbers are read: `da-DK`. */
  contentLanguage: string;
  theme: 'light' | 'dark';
  /** Limits and blanks as in Excel on the web or on a desktop. The scripts are those of the web either way. */
  platform: 'web' | 'desktop';
  /** Bytes of one request or one answer. As on the platform when left out: 5 MB on the web, no limit on a desktop. */
  payloadLimit?: number;
  /** Requirement sets and their versions. */
  requirementSets: Readonly<Record<string, string>>;
}

/** What a current Excel on the web offers, as far as the stand-in goes. */
export const currentRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  // office.js keeps onNameChanged, onVisibilityChanged and onMoved behind this set, though their types say 1.17.
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  ContextMenuApi: '1.1',
  KeyboardShortcuts: '1.1',
  Settings: '1.1',
  Selection: '1.1',
  DocumentEvents: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  CustomFunctions: '1.7',
};

export const defaultSettings: HostSettings = {
  language: 'da-DK',
  contentLanguage: 'da-DK',
  theme: 'light',
  platform: 'web',
  requirementSets: currentRequirementSets,
};
