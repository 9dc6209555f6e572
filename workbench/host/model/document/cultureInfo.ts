import { notImplemented } from '../../hostError';
import { separatorsOf } from '../../values/numberText';
import { describe, type Like, Model } from '../model';

const api = describe<Excel.CultureInfo>()('CultureInfo', {
  scalars: ['name'],
  navigations: ['datetimeFormat', 'numberFormat'],
});

/** How the content language writes numbers and dates. */
export class CultureInfoModel
  extends Model
  implements Like<Excel.CultureInfo, 'name' | 'numberFormat' | 'datetimeFormat'>
{
  readonly api = api;

  get name(): string {
    return this.host.settings.contentLanguage;
  }

  get numberFormat(): NumberFormatInfoModel {
    return new NumberFormatInfoModel(this.host);
  }

  get datetimeFormat(): DatetimeFormatInfoModel {
    return new DatetimeFormatInfoModel(this.host);
  }
}

const numberApi = describe<Excel.NumberFormatInfo>()('NumberFormatInfo', {
  scalars: ['numberDecimalSeparator', 'numberGroupSeparator'],
});

class NumberFormatInfoModel
  extends Model
  implements Like<Excel.NumberFormatInfo, 'numberDecimalSeparator' | 'numberGroupSeparator'>
{
  readonly api = numberApi;

  get numberDecimalSeparator(): string {
    return separatorsOf(this.host.settings.contentLanguage).decimal;
  }

  get numberGroupSeparator(): string {
    return separatorsOf(this.host.settings.contentLanguage).group;
  }
}

const dateApi = describe<Excel.DatetimeFormatInfo>()('DatetimeFormatInfo', {
  scalars: ['dateSeparator', 'longDatePattern', 'longTimePattern', 'shortDatePattern', 'timeSeparator'],
});

type DateWords = 'dateSeparator' | 'longDatePattern' | 'longTimePattern' | 'shortDatePattern' | 'timeSeparator';

/** As Windows has them. Assumed to be what Excel passes on. */
const PATTERNS: Readonly<Record<string, Readonly<Record<DateWords, string>>>> = {
  'da-DK': {
    dateSeparator: '-',
    longDatePattern: 'd. MMMM yyyy',
    longTimePattern: 'HH:mm:ss',
    shortDatePattern: 'dd-MM-yyyy',
    timeSeparator: ':',
  },
  'en-US': {
    dateSeparator: '/',
    longDatePattern: 'dddd, MMMM d, yyyy',
    longTimePattern: 'h:mm:ss tt',
    shortDatePattern: 'M/d/yyyy',
    timeSeparator: ':',
  },
};

class DatetimeFormatInfoModel extends Model implements Like<Excel.DatetimeFormatInfo, DateWords> {
  readonly api = dateApi;

  get dateSeparator(): string {
    return this.patterns.dateSeparator;
  }

  get longDatePattern(): string {
    return this.patterns.longDatePattern;
  }

  get longTimePattern(): string {
    return this.patterns.longTimePattern;
  }

  get shortDatePattern(): string {
    return this.patterns.shortDatePattern;
  }

  get timeSeparator(): string {
    return this.patterns.timeSeparator;
  }

  private get patterns(): Readonly<Record<DateWords, string>> {
    const { contentLanguage } = this.host.settings;
    const patterns = PATTERNS[contentLanguage];
    if (!patterns) throw notImplemented(`DatetimeFormatInfo of ${contentLanguage}`);
    return patterns;
  }
}
