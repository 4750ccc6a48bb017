import { openDatabase } from '../../core/storage/open';
import { serverUrl } from './server-databases';

/**
 * Fills an empty database with the tables and rows of another one. MySQL copies no database by itself, and to migrate one takes
 * half a thousand statements, each of which waits for the disk: this takes one a table.
 */
export async function copyMysql(from: string, to: string): Promise<void> {
  const db = openDatabase(serverUrl('mysql', to), { readers: 1, writers: 1, deadlineMs: 20_000 });
  try {
    await db.write.transaction(async (tx) => {
      const many = async (sql: string, names: string[] = []) => (await tx.raw(sql, names))[0] as unknown[];
      const tables = (await many('show tables from ??', [from])).map((row) => valueOf(row, 0));
      await tx.raw('set foreign_key_checks = 0');
      for (const table of tables) {
        const [made] = await many('show create table ??.??', [from, table]);
        await tx.raw(valueOf(made, 1).replaceAll('?', '\\?'));
      }
      for (const table of tables) {
        await tx.raw('insert into ?? select * from ??.??', [table, from, table]);
      }
      await tx.raw('set foreign_key_checks = 1');
    });
  } finally {
    await db.close();
  }
}

const valueOf = (row: unknown, at: number) => String(Object.values(row as Record<string, unknown>)[at]);
