import type { SheetDocument } from '../../../src/core/document/sheetDocument';
import { ACTIVITY_NAMES, CATALOGUED, KNOWN_PAGES } from '../activityNames';
import { DAY, KRONER, serial, tableSheet } from '../sheet';

export function appropriationSheet(): SheetDocument {
  return tableSheet({
    name: 'Bevillinger',
    columns: [
      { heading: 'Budgetår', width: 12 },
      { heading: 'Beløb', width: 18, format: KRONER },
      { heading: 'Aftale', width: 44 },
    ],
    rows: [
      [2015, 10_600_000, 'Budget 2015 (BR 2. oktober 2014)'],
      [2016, 25_200_000, 'Budget 2016 (BR 1. oktober 2015)'],
    ],
  });
}

export function catalogueSheet(): SheetDocument {
  return tableSheet({
    name: 'CFBU-katalog',
    title: ['Katalog', 'Eksempeldata: navne fra offentlige beskrivelser, ikke CFBU’s officielle liste.'],
    columns: [
      { heading: 'Nr.', width: 8 },
      { heading: 'Aktivitet', width: 34 },
      { heading: 'Side', width: 8 },
      { heading: 'Udgave', width: 10 },
    ],
    rows: ACTIVITY_NAMES.slice(0, CATALOGUED).map((name, index) => [index + 1, name, KNOWN_PAGES[name] ?? null, 2016]),
  });
}

/** Two warnings of the faulty portfolio that are explained. */
export function waiverSheet(): SheetDocument {
  return tableSheet({
    name: 'Begrundede afvigelser',
    columns: [
      { heading: 'Kode', width: 10 },
      { heading: 'Plan', width: 20 },
      { heading: 'Begrundelse', width: 60 },
      { heading: 'Navn', width: 20 },
      { heading: 'Gælder til', width: 14, format: DAY },
    ],
    rows: [
      ['GOV-02', 'Strandlodsgårdene', 'Syd har ansat lederen.', 'Karen Holm', serial(2029, 12, 31)],
      ['PLN-01', 'Kløverhusene', 'Temaet dækkes af Havrevænget.', 'Karen Holm', serial(2029, 12, 31)],
    ],
  });
}
