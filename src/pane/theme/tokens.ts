/** Colours that Fluent has no name for. Each is a key of the theme and so a CSS variable of the page. */
export interface OwnTokens {
  readonly severityError: string;
  readonly severityWarning: string;
  readonly severityReady: string;
  readonly barLbf: string;
  readonly barMunicipality: string;
  readonly barHousing: string;
  readonly barOther: string;
  readonly barTrack: string;
  /** Half of the activities, and the borders of the agreed split. */
  readonly barTick: string;
}

/** The variables themselves, for styles: `color: own.severityError`. */
export const own: OwnTokens = {
  severityError: 'var(--severityError)',
  severityWarning: 'var(--severityWarning)',
  severityReady: 'var(--severityReady)',
  barLbf: 'var(--barLbf)',
  barMunicipality: 'var(--barMunicipality)',
  barHousing: 'var(--barHousing)',
  barOther: 'var(--barOther)',
  barTrack: 'var(--barTrack)',
  barTick: 'var(--barTick)',
};

/** Where the user's own colours are in force. */
export const FORCED = '@media (forced-colors: active)';
/** Panes so narrow that paddings shrink. */
export const NARROW = '@media (max-width: 335px)';
/** Panes so low that nothing may stick. */
export const LOW = '@media (max-height: 419px)';
