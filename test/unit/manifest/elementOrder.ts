const IMAGES = 'Image+';
const LOCALISED = 'Override*';

/**
 * The children of every element that the manifest may have, in the order of Microsoft's schemas for task panes: `?` may be
 * missing, `*` any number, `+` at least one. Found by parent and name, or by name and xsi:type, or by name. What is not
 * here has no children.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?',
  'OfficeApp/DisplayName': LOCALISED,
  'OfficeApp/Description': LOCALISED,
  AppDomains: 'AppDomain+',
  'OfficeApp/Hosts': 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources EquivalentAddins?',
  'VersionOverrides/Hosts': 'Host+',
  'Host:Workbook': 'Runtimes? AllFormFactors? DesktopFormFactor?',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint+',
  'ExtensionPoint:CustomFunctions': 'Script Page Metadata Namespace?',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint:PrimaryCommandSurface': 'OfficeTab+',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Icon: IMAGES,
  'Control:Button': 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  'Action:ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  'Action:ExecuteFunction': 'FunctionName',
  Resources: 'Images? Urls? ShortStrings? LongStrings?',
  Images: IMAGES,
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
  'Urls/Url': LOCALISED,
  String: LOCALISED,
};

/** What stands in the wrong place, is missing or is there too often, in an element and all below it. */
export function orderProblems(element: Element): string[] {
  const expected = childrenOf(element);
  const names = [...element.children].map((child) => child.localName);
  const problems: string[] = [];
  let at = 0;
  for (const { name, least, most } of expected) {
    let count = 0;
    while (names[at] === name) [at, count] = [at + 1, count + 1];
    if (count < least) problems.push(`${element.localName}: ${name} is missing or not in its place`);
    if (count > most) problems.push(`${element.localName}: ${name} is there ${count} times`);
  }
  if (at < names.length) problems.push(`${element.localName}: ${names[at] ?? ''} is not in its place`);
  return [...problems, ...[...element.children].flatMap(orderProblems)];
}

function childrenOf(element: Element): { name: string; least: number; most: number }[] {
  const { localName, parentElement } = element;
  const type = element.getAttribute('xsi:type') ?? '';
  const found =
    CHILDREN[`${parentElement?.localName ?? ''}/${localName}`] ??
    CHILDREN[`${localName}:${type}`] ??
    CHILDREN[localName] ??
    '';
  return found.split(' ').flatMap((written) => {
    const name = written.replace(/[?*+]$/, '');
    if (name === '') return [];
    return [{ name, least: /[?*]$/.test(written) ? 0 : 1, most: /[*+]$/.test(written) ? Infinity : 1 }];
  });
}
