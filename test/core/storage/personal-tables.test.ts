import { PERSONAL_TABLES } from '../../../core/storage/personal-tables';
import { describeSchema } from '../../support/describe-schema';
import { onDatabase } from '../../support/databases';

/** Columns by which somebody could be found, or read of. */
const OF_PEOPLE =
  /^(account_id|person_id|user_id|contact_id|principal|email|name|subject_id|chat_user|handle|phone|notes|opener|author|holder|from_user|to_user)$/;

/** Tables with such columns that hold nothing of people around an account, or that the sweep and the logs' own rules end. */
const NOT_HERE = {
  latchkey_department: 'the host’s word',
  latchkey_staff: 'the host’s word',
  latchkey_cursor: 'how far we have read',
  latchkey_preset: 'the installation’s; its name is a preset’s',
  latchkey_token: 'the installation’s; its name is a token’s',
  latchkey_ceiling: 'what the host offers; its holder is an account or a group',
  latchkey_activity_personal: 'goes with its key, and is exported with its line',
  latchkey_person_key: 'is what is destroyed',
  latchkey_migrations: 'knex’s',
};

onDatabase('sqlite', 'tables that people are in (R21)', (open) => {
  it('are each decided on: how they are exported, and what erasing does', async () => {
    const columns = (await describeSchema(await open())).filter(({ table }) => table.startsWith('latchkey_'));
    const withPeople = new Set(
      columns.filter(({ column }) => OF_PEOPLE.test(column)).map(({ table }) => table),
    );
    const open_ = [...withPeople].filter((table) => !(table in PERSONAL_TABLES) && !(table in NOT_HERE));
    expect(open_).toEqual([]);
  });

  it('have the columns that are said of them', async () => {
    const columns = await describeSchema(await open());
    const has = (table: string, column: string) =>
      columns.some((one) => one.table === table && one.column === column);
    for (const [table, { account, who = [], hidden = [], erase }] of Object.entries(PERSONAL_TABLES)) {
      const named = [
        ...(account === undefined ? [] : [typeof account === 'string' ? account : account[0]]),
        ...who.map(([column]) => column),
        ...hidden,
        ...(typeof erase === 'string' ? [] : erase),
      ];
      expect(named.filter((column) => !has(table, column)).map((column) => `${table}.${column}`)).toEqual([]);
    }
  });

  it('show no hash of a code or a link', async () => {
    const columns = await describeSchema(await open());
    const secret = columns.filter(({ table, column }) => table in PERSONAL_TABLES && /_hash$/.test(column));
    expect(secret.filter(({ table, column }) => !PERSONAL_TABLES[table]!.hidden?.includes(column))).toEqual(
      [],
    );
  });
});
