import { chmodSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../../core/storage/migrate';
import { openDatabase } from '../../../core/storage/open';
import { migrationSource } from '../../../migrations';

describe('a SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-file-'));
  const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

  it('is its owner’s alone, and what stands beside it too', async () => {
    const before = process.umask(0);
    const file = join(folder, 'new.db');
    await migrate(`sqlite:${file}`, migrationSource);
    const db = openDatabase(`sqlite:${file}`);
    await db.write('latchkey_cursor').insert({ name: 'n', position: 'p' });
    const read = await db.read('latchkey_cursor').pluck('name');
    const modes = ['', '-wal', '-shm'].map((end) => modeOf(file + end));
    await db.close();
    process.umask(before);
    expect({ read, modes }).toEqual({ read: ['n'], modes: ['600', '600', '600'] });
  });

  it('keeps the mode that an operator gave it', async () => {
    const file = join(folder, 'shared.db');
    writeFileSync(file, '');
    chmodSync(file, 0o640);
    await migrate(`sqlite:${file}`, migrationSource);
    expect(modeOf(file)).toBe('640');
  });
});
