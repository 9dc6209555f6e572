import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand';
import type { OwnTokens } from './tokens';

export type PaneTheme = Theme & OwnTokens;

export const lightTheme: PaneTheme = {
  ...createLightTheme(brand),
  severityError: '#B10E1C',
  severityWarning: '#BC4B09',
  severityReady: '#0E700E',
  barLbf: '#5B6770',
  barMunicipality: '#0B6A88',
  barHousing: '#8B959C',
  barOther: '#C4CBD0',
  barTrack: '#E3E7EA',
  barTick: '#1B1F22',
};

const dark = createDarkTheme(brand);
const accent = brand[120];
const error = '#EE8A92';

export const darkTheme: PaneTheme = {
  ...dark,
  colorNeutralForeground3: '#B8B8B8',
  colorBrandForeground1: accent,
  colorBrandForegroundLink: accent,
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorBrandForegroundLinkSelected: accent,
  colorCompoundBrandForeground1: accent,
  colorCompoundBrandForeground1Hover: brand[130],
  colorCompoundBrandForeground1Pressed: brand[110],
  colorCompoundBrandStroke: accent,
  colorCompoundBrandStrokeHover: brand[130],
  colorCompoundBrandStrokePressed: brand[110],
  colorCompoundBrandBackground: accent,
  colorCompoundBrandBackgroundHover: brand[130],
  colorCompoundBrandBackgroundPressed: brand[110],
  colorBrandBackground: brand[70],
  colorPaletteRedForeground1: error,
  colorPaletteRedForeground3: error,
  colorStatusDangerForeground1: error,
  colorStatusDangerForeground3: error,
  severityError: error,
  severityWarning: '#FAA06B',
  severityReady: '#54B054',
  barLbf: '#8D99A1',
  barMunicipality: accent,
  barHousing: '#687279',
  barOther: '#4A5359',
  barTrack: '#454B50',
  barTick: '#FFFFFF',
};
