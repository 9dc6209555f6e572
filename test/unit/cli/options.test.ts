import { parseOptions } from '../../../src/cli/options';

const message = (...argv: string[]): string => {
  const parsed = parseOptions(argv);
  return parsed.kind === 'wrong' ? parsed.message : parsed.kind;
};

test('files, folders and every option', () => {
  expect(
    parseOptions([
      'a.xlsx',
      'mappe',
      '--out',
      'ud',
      '--lang',
      'en',
      '--json',
      '--rule-set',
      'lbf-2019-26',
      '--agreement',
      'none',
      '--today',
      '2018-03-14',
      '--no-write',
    ]),
  ).toEqual({
    kind: 'run',
    options: {
      paths: ['a.xlsx', 'mappe'],
      out: 'ud',
      lang: 'en',
      json: true,
      write: false,
      ruleSet: 'lbf-2019-26',
      agreement: 'none',
      today: '2018-03-14',
    },
  });
});

test('a file alone: Danish, with a copy, today is today', () => {
  expect(parseOptions(['a.xlsx'])).toEqual({
    kind: 'run',
    options: { paths: ['a.xlsx'], lang: 'da', json: false, write: true },
  });
});

test('each mistake has its sentence', () => {
  expect(message()).toContain('Der mangler en fil eller en mappe');
  expect(message('a.xlsx', '--jsn')).toContain('Valget --jsn kendes ikke');
  expect(message('a.xlsx', '--out')).toContain('Valget --out mangler sin værdi');
  expect(message('a.xlsx', '--json=ja')).toContain('--json tager ingen værdi');
  expect(message('a.xlsx', '--lang', 'de')).toContain('Sproget »de« kendes ikke');
  expect(message('a.xlsx', '--today', '31-12-2018')).toContain('Skriv dagen som åååå-mm-dd');
  expect(message('a.xlsx', '--today', '2018-02-30')).toContain('ingen dato');
  expect(message('a.xlsx', '--rule-set', 'lbf')).toContain('lbf-2011-14, lbf-2015-18, lbf-2019-26');
  expect(message('a.xlsx', '--agreement', 'aarhus')).toContain('copenhagen-2015-18, none');
  expect(message('--lang', 'en')).toContain('A file or folder is missing');
  expect(message('--help')).toBe('help');
});
