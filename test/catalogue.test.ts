import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, GROUPS } from '../core/access/catalogue';

const design = readFileSync(join(__dirname, '../docs/design.md'), 'utf8');
const section = design.slice(
  design.indexOf('## 2. The permission catalogue'),
  design.indexOf('## 3. Access rules'),
);
/** A cell of the design's table: key, label, and † for what needs a sign-in. */
const CELL = /`([\w.]+)` ([^|†]+?)( †)?\s*(?=\||$)/g;

const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| `') || line.startsWith('| |'))
  .map((line) => line.split('|').slice(1, -1));

describe('the catalogue', () => {
  it.each(GROUPS.map((group, column) => ({ group, column })))(
    'has the $group permissions of the design, in its order',
    ({ group, column }) => {
      const written = rows.flatMap((cells) =>
        [...(cells[column] ?? '').matchAll(CELL)].map(([, key, label, login]) => ({
          key,
          label: label!.trim(),
          login: login !== undefined,
        })),
      );
      const ours = [...CATALOGUE.values()].filter(
        (row) => row.group === group && !['misc.users', 'misc.activity'].includes(row.key),
      );
      expect(ours.map(({ key, label, login }) => ({ key, label, login: login === true }))).toEqual(written);
    },
  );

  it('counts 13, 5, 11 and 5 of HostBill, and two of ours', () => {
    const count = (group: string) => [...CATALOGUE.values()].filter((row) => row.group === group).length;
    expect(GROUPS.map(count)).toEqual([13, 5, 13, 5]);
    expect(CATALOGUE.get('misc.users')).toMatchObject({ label: 'Invite and manage users', login: true });
    expect(CATALOGUE.get('misc.activity')).toMatchObject({ label: 'View account activity' });
  });

  it('implies only what is in it, and nothing that needs a sign-in', () => {
    for (const row of CATALOGUE.values()) {
      for (const key of row.implies) expect(CATALOGUE.get(key)?.login).toBeUndefined();
    }
  });
});
