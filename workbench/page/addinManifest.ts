/** What a ribbon button does. */
type ButtonAction = { readonly kind: 'showPane' } | { readonly kind: 'execute'; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly icon: string;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly id: string;
  /** Id of the tab: `TabData`, or the add-in's own. */
  readonly tab: string;
  readonly tabLabel: string | undefined;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The parts of an add-in's manifest that the workbench goes by. Addresses have lost their host name. */
export interface AddinManifest {
  readonly name: string;
  readonly pane: string;
  /** Where functions.json lies, if the add-in has functions. */
  readonly functions: string | undefined;
  readonly groups: readonly RibbonGroup[];
}

/** Reads manifest.xml, in the language of Office. Throws when something is not there that Excel demands. */
export function readManifest(xml: string, language: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = document.querySelector('parsererror');
  if (broken) throw new Error(`manifest.xml: ${broken.textContent}`);
  const root = document.documentElement;
  const resources = readResources(root, language);
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute('resid') ?? '';
    const found = resources.get(id);
    if (found === undefined) throw new Error(`manifest.xml: the resource ${id || '(none)'} is missing.`);
    return found;
  };
  const pane = find(root, 'DefaultSettings', 'SourceLocation')?.getAttribute('DefaultValue') ?? '';
  const metadata = find(root, 'Metadata', 'SourceLocation');
  return {
    name: localized(child(root, 'DisplayName'), language),
    pane: pathOf(pane),
    functions: metadata && pathOf(resource(metadata)),
    groups: all(root, 'OfficeTab')
      .concat(all(root, 'CustomTab'))
      .flatMap((tab) => {
        const label = child(tab, 'Label');
        const tabLabel = tab.localName === 'CustomTab' && label ? resource(label) : undefined;
        return all(tab, 'Group').map((group) => readGroup(group, tab.getAttribute('id') ?? '', tabLabel, resource));
      }),
  };
}

function readGroup(
  group: Element,
  tab: string,
  tabLabel: string | undefined,
  resource: (element: Element | undefined) => string,
): RibbonGroup {
  const buttons = all(group, 'Control').map((control): RibbonButton => {
    const image = all(control, 'Image').find((one) => one.getAttribute('size') === '32');
    const action = child(control, 'Action');
    const functionName = find(control, 'Action', 'FunctionName')?.textContent.trim();
    const isExecute = action?.getAttribute('xsi:type') === 'ExecuteFunction' && functionName !== undefined;
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(child(control, 'Label')),
      title: resource(find(control, 'Supertip', 'Title')),
      description: resource(find(control, 'Supertip', 'Description')),
      icon: pathOf(resource(image)),
      action: isExecute ? { kind: 'execute', functionName } : { kind: 'showPane' },
    };
  });
  return { id: group.getAttribute('id') ?? '', tab, tabLabel, label: resource(child(group, 'Label')), buttons };
}

function readResources(root: Element, language: string): ReadonlyMap<string, string> {
  const named = ['Image', 'Url', 'String'].flatMap((name) => all(root, name)).filter((one) => one.hasAttribute('id'));
  return new Map(named.map((one) => [one.getAttribute('id') ?? '', localized(one, language)]));
}

function localized(element: Element | undefined, language: string): string {
  const override = element && all(element, 'Override').find((one) => one.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
}

/** The host name in a manifest is the production server's or another port's; here all comes from one place. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

const all = (root: Element, name: string): Element[] => [...root.getElementsByTagNameNS('*', name)];
const child = (root: Element, name: string): Element | undefined =>
  [...root.children].find((one) => one.localName === name);
const find = (root: Element, parent: string, name: string): Element | undefined =>
  all(root, parent).flatMap((one) => all(one, name))[0];
