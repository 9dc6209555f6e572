import { check } from '../../../../src/core/check';
import { renderFinding } from '../../../../src/core/findings/render';
import { formatAddress } from '../../../../src/core/sheet/address';
import { goodPlan } from '../../../support/goodPlan';
import { workbookOf, type SheetOptions } from '../../../support/workbookOf';

function hidden(sheets: Readonly<Record<string, SheetOptions>>): { cells: string[]; severity: string; da: string }[] {
  const { findings } = check(workbookOf(goodPlan(), { sheets }), { today: '2018-03-14' });
  return findings
    .filter(({ code }) => code === 'DAT-06')
    .map((finding) => ({
      cells: finding.cells.map(formatAddress),
      severity: finding.severity,
      da: renderFinding(finding, 'da'),
    }));
}

describe('DAT-06', () => {
  test('DAT-06 says nothing of visible sheets, nor of what is hidden and holds no amounts', () => {
    expect(hidden({})).toEqual([]);
    expect(hidden({ Delaftaler: { visibility: 'hidden' } })).toEqual([]);
  });

  test('DAT-06 names hidden rows and hidden columns of amounts', () => {
    const [rows, columns] = hidden({ Aktiviteter: { hiddenRows: [3, 4], hiddenColumns: ['L'] } });
    expect(rows).toMatchObject({ severity: 'notice', cells: [expect.stringMatching(/^Aktiviteter!.3:.+4$/)] });
    expect(rows?.da).toContain('Skjulte rækker i »Aktiviteter«');
    expect(columns?.cells).toEqual([expect.stringMatching(/^Aktiviteter!L.:L8$/)]);
    expect(columns?.da).toContain('Skjulte kolonner i »Aktiviteter«');
  });

  test('DAT-06 names a hidden sheet, also one that only a programmer can show', () => {
    for (const visibility of ['hidden', 'veryHidden'] as const) {
      const [sheet, ...more] = hidden({ Finansiering: { visibility } });
      expect(more).toEqual([]);
      expect(sheet?.cells[0]).toMatch(/^Finansiering!/);
      expect(sheet?.da).toContain(
        'Arket »Finansiering« er skjult, men indeholder beløb, som regnes med. Slet arket, hvis det ikke skal tælle.',
      );
    }
  });
});
