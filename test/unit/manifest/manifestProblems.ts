import { JSDOM } from 'jsdom';
import { orderProblems } from './elementOrder';

/** What the manifest is held against. */
export interface Facts {
  /** Of the package: `1.0.0`. */
  readonly version: string;
  /** The file that an address means, by its path below the add-in's folder; undefined where there is none. */
  readonly file: (path: string) => Buffer | undefined;
}

/** A manifest with what is asked of it again and again. */
interface Manifest {
  readonly root: Element;
  readonly facts: Facts;
  all(name: string, within?: Element): Element[];
  /** The text of the only element with this name, or ''. */
  text(name: string): string;
  /** Addresses, with the element each stands in. */
  readonly addresses: readonly { readonly address: string; readonly element: Element }[];
}

const LOCALE = 'da-DK';
const LONGEST = { id: 32, controlId: 125, address: 2_048 };
const LONGEST_TEXT: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const LEAST_SETS = { ExcelApi: '1.9', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };
const ICON_SIZES = ['16', '32', '80'];

/** Everything for which Microsoft's validator or Excel would refuse the manifest, or would not do what is meant. */
export function manifestProblems(xml: string, facts: Facts): string[] {
  const { documentElement: root } = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  const all = (name: string, within = root): Element[] => [...within.getElementsByTagNameNS('*', name)];
  const manifest: Manifest = {
    root,
    facts,
    all,
    text: (name) => all(name)[0]?.textContent.trim() ?? '',
    addresses: ['DefaultValue', 'Value'].flatMap((key) =>
      all('*')
        .filter((element) => element.hasAttribute(key) && isAddress(element))
        .map((element) => ({ address: element.getAttribute(key) ?? '', element })),
    ),
  };
  const checks = [headProblems, resourceProblems, textProblems, addressProblems, iconProblems, runtimeProblems];
  return [...orderProblems(root), ...checks.flatMap((check) => check(manifest)), ...controlProblems(manifest)];
}

function isAddress({ localName, parentElement }: Element): boolean {
  const name = localName === 'Override' ? (parentElement?.localName ?? '') : localName;
  return name.endsWith('Url') || name === 'SourceLocation' || name === 'Image';
}

function headProblems({ root, facts, all, text }: Manifest): string[] {
  const sets = new Map(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]));
  return [
    ...when(root.getAttribute('xsi:type') !== 'TaskPaneApp', 'the manifest is not one of a task pane'),
    ...when(!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text('Id')), 'Id is no GUID'),
    ...when(!/^\d{1,5}(?:\.\d{1,5}){3}$/.test(text('Version')), 'Version is not four numbers'),
    ...when(text('Version') !== `${facts.version}.0`, `Version is not that of the package, ${facts.version}`),
    ...when(text('DefaultLocale') !== 'en-US', 'DefaultLocale is not en-US'),
    ...when(text('Permissions') !== 'ReadWriteDocument', 'Excel’s API needs ReadWriteDocument'),
    ...Object.entries(LEAST_SETS).flatMap(([name, version]) =>
      when(sets.get(name) !== version, `the requirement set ${name} ${version} is not asked for`),
    ),
    ...when(all('Namespace').length > 0, 'Namespace would stand before every function'),
    ...when(all('EquivalentAddins').length > 0, 'EquivalentAddins hides functions'),
    ...all('AppDomains').flatMap((domains) => when(domains.children.length === 0, 'AppDomains is empty')),
  ];
}

/** Where the resource that an element names must lie. */
function sectionFor({ localName, parentElement }: Element): string {
  if (localName === 'Image') return 'Images';
  if (localName === 'Label' || localName === 'Title') return 'ShortStrings';
  return localName === 'Description' && parentElement ? 'LongStrings' : 'Urls';
}

function resourceProblems({ all }: Manifest): string[] {
  const there = all('Resources').flatMap((resources) =>
    [...resources.children].flatMap((section) =>
      [...section.children].map((child) => ({ id: child.getAttribute('id') ?? '', section: section.localName })),
    ),
  );
  const named = all('*').filter((element) => element.hasAttribute('resid'));
  const used = new Set(named.map((element) => element.getAttribute('resid')));
  return [
    ...named.flatMap((element) => {
      const id = element.getAttribute('resid') ?? '';
      const wanted = sectionFor(element);
      const isThere = there.some((resource) => resource.id === id && resource.section === wanted);
      return when(!isThere, `the resource ${id} is not in ${wanted}`);
    }),
    ...there.flatMap(({ id }) => [
      ...when(!used.has(id), `the resource ${id} is not used`),
      ...when(id === '' || id.length > LONGEST.id, `the id ${id} is longer than ${LONGEST.id}`),
    ]),
    ...twice(there.map(({ id }) => id)).map((id) => `the resource ${id} is there twice`),
  ];
}

function textProblems({ all }: Manifest): string[] {
  const texts = [
    ...['DisplayName', 'Description'].flatMap((name) => all(name).filter((text) => text.hasAttribute('DefaultValue'))),
    ...all('String'),
  ];
  return [
    ...texts.flatMap((element) => {
      const name = element.getAttribute('id') ?? element.localName;
      const longest = LONGEST_TEXT[element.getAttribute('id') ? element.parentElement!.localName : name] ?? 0;
      const danish = all('Override', element).find((override) => override.getAttribute('Locale') === LOCALE);
      const values = [element.getAttribute('DefaultValue'), danish?.getAttribute('Value')].map((value) => value ?? '');
      return [
        ...when(!danish, `${name} has no Danish text`),
        ...when(
          values.some((value) => value.length > longest),
          `${name} is longer than ${longest}`,
        ),
        ...when(
          values.some((value) => value.trim() === ''),
          `${name} is empty`,
        ),
      ];
    }),
    ...all('Override').flatMap((override) => {
      const locale = override.getAttribute('Locale') ?? '';
      return when(locale !== LOCALE, `the language ${locale} is not one of ours; Excel wants the full tag`);
    }),
  ];
}

function addressProblems({ addresses, facts }: Manifest): string[] {
  const folder = addresses.find(({ element }) => element.localName === 'SourceLocation')?.address ?? '';
  const base = folder.slice(0, folder.lastIndexOf('/') + 1);
  return addresses.flatMap(({ address }) => [
    ...when(!address.startsWith('https://'), `${address} is not https`),
    ...when(address.length > LONGEST.address, `an address is longer than ${LONGEST.address}`),
    ...when(!address.startsWith(base), `${address} lies elsewhere than the pane`),
    ...when(address.startsWith(base) && !facts.file(address.slice(base.length)), `${address} is no file of the add-in`),
  ]);
}

function iconProblems({ all, addresses, facts }: Manifest): string[] {
  const wrong = (element: Element | undefined, size: number): string[] => {
    const address = addresses.find((one) => one.element === element)?.address ?? '';
    const png = facts.file(address.slice(address.indexOf('assets/')));
    const isRight = png?.readUInt32BE(16) === size && png.readUInt32BE(20) === size;
    return when(!isRight, `${address} is no picture of ${size} x ${size}`);
  };
  const byId = new Map(all('Image').map((image) => [image.getAttribute('id'), image]));
  return [
    ...wrong(all('IconUrl')[0], 32),
    ...wrong(all('HighResolutionIconUrl')[0], 64),
    ...all('Icon').flatMap((icon) => {
      const images = all('Image', icon);
      const sizes = images.map((image) => image.getAttribute('size') ?? '');
      return [
        ...when(sizes.join() !== ICON_SIZES.join(), `an icon has the sizes ${sizes.join(', ')}`),
        ...images.flatMap((image) => wrong(byId.get(image.getAttribute('resid')), Number(image.getAttribute('size')))),
      ];
    }),
  ];
}

/** One page, one runtime: the pane, the functions and the ribbon's commands. */
function runtimeProblems({ all, addresses }: Manifest): string[] {
  const panes = all('Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane');
  const places = {
    Runtime: all('Runtime'),
    Page: all('Page').flatMap((page) => all('SourceLocation', page)),
    FunctionFile: all('FunctionFile'),
    ShowTaskpane: panes.flatMap((action) => all('SourceLocation', action)),
  };
  const shared = places.Runtime[0]?.getAttribute('resid') ?? '';
  const page = addresses.find(({ element }) => element.getAttribute('id') === shared)?.address;
  const start = addresses.find(({ element }) => element.localName === 'SourceLocation')?.address;
  return [
    ...Object.entries(places).flatMap(([name, elements]) => [
      ...when(elements.length === 0, `${name} is missing`),
      ...elements.flatMap((one) => when(one.getAttribute('resid') !== shared, `${name} is not the shared runtime`)),
    ]),
    ...when(
      places.Runtime[0]?.getAttribute('lifetime') !== 'long',
      'the runtime does not live as long as the workbook',
    ),
    ...when(page !== start, 'the first page is not that of the shared runtime'),
    ...when(all('TaskpaneId').length > 0, 'TaskpaneId does not go with a shared runtime'),
  ];
}

function controlProblems({ all }: Manifest): string[] {
  const groups = all('Group');
  const ids = [...groups, ...all('Control')].map((element) => element.getAttribute('id') ?? '');
  return [
    ...twice(ids).map((id) => `two controls have the id ${id}`),
    ...ids.flatMap((id) => when(id === '' || id.length > LONGEST.controlId, `the id ${id} is empty or too long`)),
    ...groups.flatMap((group) => when(all('Control', group).length > 6, 'a group has more than six buttons')),
    ...twice(all('FunctionName').map((name) => name.textContent)).map((name) => `two buttons run ${name}`),
  ];
}

const when = (isWrong: boolean, problem: string): string[] => (isWrong ? [problem] : []);

const twice = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) < index);
