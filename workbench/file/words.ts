import type {
  CompareOperator,
  CoreProperties,
  HorizontalAlignment,
  LineStyle,
  SheetDetails,
  VerticalAlignment,
} from '../../src/xlsx';

/** The file's words and the Excel API's words for the same things, both ways. */
export interface Words<F extends string> {
  readonly api: (file: F) => string;
  /** Undefined for a word that the file format does not have. */
  readonly file: (api: string) => F | undefined;
}

export function words<F extends string>(table: Readonly<Record<F, string>>): Words<F> {
  const back = new Map((Object.entries(table) as [F, string][]).map(([file, api]) => [api, file]));
  return { api: (file) => table[file], file: (api) => back.get(api) };
}

export const horizontalWords = words<HorizontalAlignment>({
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
});

export const verticalWords = words<VerticalAlignment>({
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
});

/** Style and weight of the API, joined by a blank. */
export const lineWords = words<LineStyle>({
  hair: 'Continuous Hairline',
  thin: 'Continuous Thin',
  medium: 'Continuous Medium',
  thick: 'Continuous Thick',
  dotted: 'Dot Thin',
  dashed: 'Dash Thin',
  dashDot: 'DashDot Thin',
  dashDotDot: 'DashDotDot Thin',
  mediumDashed: 'Dash Medium',
  mediumDashDot: 'DashDot Medium',
  mediumDashDotDot: 'DashDotDot Medium',
  slantDashDot: 'SlantDashDot Medium',
  double: 'Double Thick',
});

export const visibilityWords = words<SheetDetails['visibility']>({
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
});

export const operatorWords = words<CompareOperator>({
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqual',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  greaterThan: 'GreaterThan',
  between: 'Between',
  notBetween: 'NotBetween',
});

/** `RRGGBB` ↔ `#RRGGBB`. */
export const apiColor = (color: string): string => `#${color}`;
export const fileColor = (color: string): string => color.replace('#', '').toUpperCase();

/** Letters on top of each other: 255 in the file, 180 in the API; degrees are the same. */
export const apiRotation = (rotation: number): number => (rotation === 255 ? 180 : rotation);
export const fileRotation = (rotation: number): number => (rotation === 180 ? 255 : rotation);

/** Document properties that both know: the file's name, the API's name. */
export const coreProperties: readonly (readonly [keyof CoreProperties, string])[] = [
  ['title', 'title'],
  ['subject', 'subject'],
  ['creator', 'author'],
  ['keywords', 'keywords'],
  ['description', 'comments'],
  ['category', 'category'],
  ['lastModifiedBy', 'lastAuthor'],
  ['created', 'creationDate'],
];
