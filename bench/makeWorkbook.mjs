import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeZip } from './writeZip.mjs';

const THEMES = [
  'Forebyggelse og forældreansvar',
  'Tryghed og trivsel',
  'Uddannelse og beskæftigelse',
  'Kriminalpræventiv indsats',
];
const BOARDS = ['Amager', 'Bispebjerg', 'Nørrebro', 'Tingbjerg-Husum', 'Valby-Vesterbro-Kgs. Enghave'];
const HEADINGS = [
  'Aktivitet',
  'Plan',
  'Delaftale',
  'Målgruppe',
  'CFBU-reference',
  'Udgave',
  'Status',
  'Dato',
  '2017',
  '2018',
  '2019',
  '2020',
  'I alt',
  'Afrundet',
];
const PER_PLAN = 40;

/**
 * A workbook shaped like Excel's output: plans x 40 activities in 14 columns, each activity's name unique, amounts with øre,
 * a SUM and a ROUND formula in each row with cached results. The same bytes at every run.
 */
export async function makeWorkbook(file, plans) {
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const strings = new Map();
  let uses = 0;
  const text = (value) => {
    uses += 1;
    if (!strings.has(value)) strings.set(value, strings.size);
    return strings.get(value);
  };
  const random = generator(20171120);
  const totals = [];
  const sheet2 = [
    '<sheetData>',
    row(
      1,
      HEADINGS.map((heading, c) => textCell(c, 1, text(heading))),
    ),
  ];
  let line = 2;
  for (let plan = 0; plan < plans; plan += 1) {
    let total = 0;
    for (let index = 0; index < PER_PLAN; index += 1) {
      const years = [0, 1, 2, 3].map(() => 1_000_000 + Math.floor(random() * 50_000_000));
      const sum = years.reduce((a, b) => a + b, 0);
      total += sum;
      const cited = index < 21 + (plan % 5) ? `s. ${20 + (index % 120)}` : 'nej';
      sheet2.push(
        row(line, [
          textCell(
            0,
            line,
            text(index === PER_PLAN - 1 ? 'Sekretariat (BSK)' : `Aktivitet ${plan + 1}.${index + 1} for beboerne`),
          ),
          textCell(1, line, text(planName(plan))),
          textCell(2, line, text(THEMES[index % 4])),
          textCell(3, line, text('Udsatte børn og unge')),
          textCell(4, line, text(cited)),
          `<c r="F${line}"><v>2016</v></c>`,
          textCell(6, line, text(index % 3 ? 'igangsat' : 'planlagt')),
          `<c r="H${line}" s="1"><v>${42736 + index}</v></c>`,
          ...years.map((ore, i) => `<c r="${'IJKL'[i]}${line}" s="2"><v>${kroner(ore)}</v></c>`),
          `<c r="M${line}" s="2"><f>SUM(I${line}:L${line})</f><v>${kroner(sum)}</v></c>`,
          `<c r="N${line}" s="2"><f>ROUND(M${line},0)</f><v>${Math.round(sum / 100)}</v></c>`,
        ]),
      );
      line += 1;
    }
    totals.push(total);
  }
  sheet2.push('</sheetData>');
  const sheet1 = [
    '<sheetData>',
    row(
      1,
      ['Plan', 'Bydel', 'Start', 'Slut', 'Samlet ramme', 'LBF', 'Kommune', 'Boligorganisationer'].map((h, c) =>
        textCell(c, 1, text(h)),
      ),
    ),
  ];
  totals.forEach((total, plan) => {
    const at = plan + 2;
    const local = Math.ceil(total / 8);
    sheet1.push(
      row(at, [
        textCell(0, at, text(planName(plan))),
        textCell(1, at, text(BOARDS[plan % 5])),
        `<c r="C${at}" s="1"><v>42736</v></c>`,
        `<c r="D${at}" s="1"><v>44196</v></c>`,
        ...[total, total - 2 * local, local, local].map(
          (ore, i) => `<c r="${'EFGH'[i]}${at}" s="2"><v>${kroner(ore)}</v></c>`,
        ),
      ]),
    );
  });
  sheet1.push('</sheetData>');
  const sheet3 = [
    '<sheetData>',
    row(
      1,
      ['Nr.', 'Aktivitet', 'Side', 'Udgave'].map((h, c) => textCell(c, 1, text(h))),
    ),
  ];
  for (let at = 2; at < 122; at += 1) {
    sheet3.push(
      row(at, [
        `<c r="A${at}"><v>${at - 1}</v></c>`,
        textCell(1, at, text(`Katalogaktivitet ${at - 1}`)),
        `<c r="C${at}"><v>${at + 18}</v></c>`,
        `<c r="D${at}"><v>2016</v></c>`,
      ]),
    );
  }
  sheet3.push('</sheetData>');
  const sharedStrings = [...strings.keys()].map((value) => `<si><t>${value.replaceAll('&', '&amp;')}</t></si>`);
  await writeZip(file, [
    ['[Content_Types].xml', [CONTENT_TYPES]],
    ['_rels/.rels', [RELS([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [WORKBOOK]],
    [
      'xl/_rels/workbook.xml.rels',
      [
        RELS([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
          ['worksheet', 'worksheets/sheet3.xml'],
          ['styles', 'styles.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
      ],
    ],
    ['xl/worksheets/sheet1.xml', [`${XML}<worksheet ${MAIN}>`, ...sheet1, '</worksheet>']],
    [
      'xl/worksheets/sheet2.xml',
      [`${XML}<worksheet ${MAIN}><dimension ref="A1:N${line - 1}"/>`, ...sheet2, '</worksheet>'],
    ],
    ['xl/worksheets/sheet3.xml', [`${XML}<worksheet ${MAIN}>`, ...sheet3, '</worksheet>']],
    ['xl/styles.xml', [STYLES]],
    [
      'xl/sharedStrings.xml',
      [`${XML}<sst ${MAIN} count="${uses}" uniqueCount="${strings.size}">`, ...sharedStrings, '</sst>'],
    ],
  ]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet3.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`;
const RELS = (list) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const WORKBOOK = `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Planer" sheetId="1" r:id="rId1"/><sheet name="Aktiviteter" sheetId="2" r:id="rId2"/><sheet name="CFBU-katalog" sheetId="3" r:id="rId3"/></sheets></workbook>`;
const STYLES = `${XML}<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const planName = (plan) => `Helhedsplan ${plan + 1}`;
const kroner = (ore) => ore / 100;
const row = (number, cells) => `<row r="${number}" spans="1:14">${cells.join('')}</row>`;
const textCell = (column, line, index) => `<c r="${'ABCDEFGHIJKLMN'[column]}${line}" t="s"><v>${index}</v></c>`;

/** mulberry32: the same numbers at every run. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
