import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPES } from '../../../core/index';
import { PROBLEMS } from '../../../plugin/api/problem-kinds';

const guide = readFileSync(join(__dirname, '../../../docs/guides/api.md'), 'utf8');

describe('docs/guides/api.md', () => {
  test.each(SCOPES)('names the scope %s', (scope) => {
    expect(guide).toContain(`\`${scope}\``);
  });

  test('lists every type of problem with its status, and no other', () => {
    const rows = [...guide.matchAll(/`urn:latchkey:problem:([\w-]+)` +\| +(\d{3})/g)].map(
      ([, kind, status]) => [kind, Number(status)],
    );
    expect(rows).toEqual(Object.entries(PROBLEMS).map(([kind, [status]]) => [kind, status]));
  });
});
