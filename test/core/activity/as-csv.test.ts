import { csvHead, csvLine } from '../../../core/activity/as-csv';
import { ndjsonLine } from '../../../core/activity/as-ndjson';
import type { ActivityRow } from '../../../core/index';

const row: ActivityRow = { seq: 7, at: 0, actor: 'user:1', channel: 'web', action: 'a.b' };
const reasonIn = (reason: string) =>
  csvLine({ ...row, reason })
    .split(',')
    .slice(9)
    .join(',')
    .slice(0, -4);

describe('csvLine', () => {
  test('has a cell for each column', () => {
    expect(csvLine(row).split(',')).toHaveLength(csvHead.split(',').length);
    expect(csvLine(row)).toBe('7,1970-01-01T00:00:00.000Z,user:1,,web,,a.b,,,,,\r\n');
  });

  test.each([
    ['=cmd|calc', "'=cmd|calc"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['\0=1', "'\0=1"],
    ['＝1', "'＝1"],
    ['="a",b', `"'=""a"",b"`],
    ['a,b', '"a,b"'],
    ['two\nlines', '"two\nlines"'],
    ['1 = 1', '1 = 1'],
  ])('makes %j inert', (text, cell) => {
    expect(reasonIn(text)).toBe(cell);
  });
});

test('ndjsonLine stays one line, whatever is in it', () => {
  const line = ndjsonLine({ ...row, reason: 'two\nlines\u2028' });
  expect(line.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(line)).toMatchObject({ reason: 'two\nlines\u2028', at: '1970-01-01T00:00:00.000Z' });
});
