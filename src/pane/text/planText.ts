import { LABELS } from '../../core/findings/labels';
import type { PlanRow, SplitCaption } from '../state/selectors/planRows';
import { countsText } from './countText';
import type { Speech } from './messageText';

/** What stands under the bar of payers. */
export function captionText(caption: SplitCaption, { t, format }: Speech): string {
  switch (caption.kind) {
    case 'sumLow':
      return t('ov.sumLow', { d: format.kr(caption.ore) });
    case 'sumHigh':
      return t('ov.sumHigh', { d: format.kr(caption.ore) });
    case 'municipality':
      return t('ov.munShare', { p: format.percent(caption.share) });
    case 'others':
      return t('ov.othShare', { p: format.percent(caption.share) });
    case 'asAgreed':
      return t('ov.asAgreed');
    case 'unknown':
      return t('ov.unknown');
  }
}

/** The row as a screen reader says it, bars and all. */
export function planRowName(row: PlanRow, speech: Speech): string {
  const { t, format, language } = speech;
  const { verdict, errors, warnings, frame, caption } = row;
  const counts = countsText({ error: errors, warning: warnings }, language);
  return [
    row.plan,
    row.district,
    LABELS[language].verdict[verdict].toLowerCase(),
    counts,
    frame === undefined ? t('bar.unknown', { what: t('ov.frame') }) : t('bar.frame', { a: format.kr(frame) }),
    cfbuText(row, speech),
    caption.kind === 'unknown'
      ? t('bar.unknown', { what: t('ov.colSplit') })
      : captionText(caption, speech).toLowerCase(),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `CFBU 5 af 12, mangler 2` */
export function cfbuText({ activities, cited, needed }: PlanRow, { t, format }: Speech): string {
  if (activities === undefined || cited === undefined) return t('bar.unknown', { what: t('ov.colCfbu') });
  const counted = t('bar.cfbu', { n: format.count(cited), m: format.count(activities) });
  return needed > 0 ? `${counted}, ${t('ov.missing', { n: format.count(needed) })}` : counted;
}

/** `9 af 14 planer` */
export function majorityText({ plans, of }: { plans: number; of: number }, { t, format }: Speech): string {
  return t(of === 1 ? 'ov.cfbuPlansVal.one' : 'ov.cfbuPlansVal', { n: format.count(plans), m: format.count(of) });
}

/** `Hvem betaler: LBF 75,0 %, Kommune 11,9 %, …` with what is agreed. */
export function splitText(
  { payers, frame, split }: Pick<PlanRow, 'payers' | 'frame' | 'split'>,
  speech: Speech,
): string {
  const { t, format, language } = speech;
  if (!split || !frame) return t('bar.unknown', { what: t('pl.who') });
  const parts = split.segments.map(({ payer }) =>
    t('bar.share', { payer: LABELS[language].payer[payer], p: format.percent((payers[payer] ?? 0) / frame) }),
  );
  return `${t('pl.who')}: ${parts.join(', ')}`;
}
