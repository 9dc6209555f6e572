import { oreOf } from '../arguments/amount';
import { dayOf } from '../arguments/date';
import { languageOf } from '../arguments/language';
import { define } from '../definition';
import { mapCells } from '../mapCells';
import { payerFindings } from '../payersCheck';
import { rulesOn, sharesOn } from '../rules';

/** `OK`, or what is wrong with a plan's payers; `''` for a row in which no amount is written. */
export const cofinancingCheck = define({
  id: 'COFINANCING_CHECK',
  parameters: {
    total: 'range',
    lbf: 'range',
    municipal: 'range',
    housing: 'range',
    other: 'range?',
    date: 'range?',
    language: 'value?',
  },
  result: 'rows',
  run({ total, lbf, municipal, housing, other, date, language }) {
    const lang = languageOf(language);
    return mapCells([total, lbf, municipal, housing, other, date], (...[frame, first, second, third, fourth, day]) => {
      const amounts = {
        frame: oreOf(frame),
        lbf: oreOf(first),
        municipality: oreOf(second),
        housing: oreOf(third),
        other: oreOf(fourth),
      };
      if (Object.values(amounts).every((ore) => ore === 0)) return '';
      const start = dayOf(day);
      // Without a local agreement two of the rules cannot run, and "OK" would hide that.
      sharesOn(start);
      return payerFindings(amounts, rulesOn(start), lang).join(' ') || 'OK';
    });
  },
});
