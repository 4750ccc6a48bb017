import type { Actor, ActivityRow, PermissionKey } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

const account = '1042';
const DAY = 86_400_000;

eachDatabase('finding lines of a log (R16)', (_open, place) => {
  let test: TestCore;
  let begun: number;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    begun = test.clock.now();
    for (let day = 1; day <= 3; day += 1) {
      test.clock.advance(DAY);
      await give('user:1', '31', 'billing.pay', test.clock.now() + day * DAY);
      await give('user:2', '33', 'billing.quotes', test.clock.now() + day * DAY);
    }
    await expect(give('user:3', '31', 'billing.funds')).rejects.toThrow();
    await as('user:1').addContact({ account, name: '=1+1', email: 'odd@elsewhere.example' });
  });
  afterAll(() => test.core.close());

  const as = (principal: Actor['principal']) =>
    test.core.as({
      ...{ principal, name: principal, login: true, channel: 'web' },
      ...{ freshAt: test.clock.now(), address: '192.0.2.7' },
    });
  const give = (who: Actor['principal'], id: string, key: PermissionKey, expiresAt?: number) =>
    as(who).givePermission({
      ...{ account, subject: { kind: 'contact', id }, key },
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
  const find = async (filter: object) => (await as('user:1').readActivity({ account, ...filter })).rows;
  const short = ({ actor, action, subject }: ActivityRow) => `${actor} ${action} ${subject ?? ''}`.trim();

  it.each([
    ['by who did it', { person: 'user:2' as const }, Array(3).fill('user:2 access.given contact:33')],
    [
      'by whom it was done to',
      { person: 'contact:31' as const },
      Array(3).fill('user:1 access.given contact:31'),
    ],
    ['refused ones alone', { refused: true as const }, ['user:3 givePermission']],
    ['by a kind of action', { action: 'contact' }, [expect.stringMatching(/^user:1 contact.added contact:/)]],
    ['by one action and somebody', { action: 'access.given', person: 'user:9' as const }, []],
    ['by a name that is only part of one', { action: 'access.give' }, []],
    ['by an id that a wildcard would match', { person: 'user:_' as const }, []],
  ])('%s', async (_title, filter, lines) => {
    expect((await find(filter)).map(short)).toEqual(lines);
  });

  it('by time, from on and before', async () => {
    const third = begun + 3 * DAY;
    const [last, before] = await find({ action: 'access', from: third });
    expect([last!.at, before!.at].every((at) => at >= third)).toBe(true);
    expect(await find({ action: 'access', from: third })).toHaveLength(2);
    expect(await find({ action: 'access', from: begun + 2 * DAY, to: third })).toHaveLength(2);
    expect(await find({ action: 'access', from: last!.at, to: last!.at + 1 })).toEqual([last]);
    expect(await find({ action: 'access', from: last!.at + 1 })).toEqual([]);
  });

  it('in pages that are full, however far apart the lines lie', async () => {
    const filter = { person: 'user:2' as const, limit: 2 };
    const first = await as('user:1').readActivity({ account, ...filter });
    expect(first.rows).toHaveLength(2);
    const rest = await as('user:1').readActivity({ account, ...filter, before: first.next! });
    expect(rest.rows).toHaveLength(1);
    expect(rest.next).toBeUndefined();
  });

  it.each([{ action: "a' or 1=1" }, { person: 'nobody' }, { from: -1 }, { limit: 501 }, { like: '%' }])(
    'refuses %j at the door',
    async (filter) => {
      await expect(find(filter)).rejects.toMatchObject({ code: 'input.invalid' });
    },
  );

  const exported = async (who: Actor['principal'], format: 'csv' | 'ndjson', filter = {}) => {
    let text = '';
    for await (const piece of await as(who).exportActivity({ account, format, ...filter })) text += piece;
    return text;
  };

  it('takes all of it along as NDJSON, the same lines as the pages', async () => {
    const lines = (await exported('user:1', 'ndjson')).trimEnd().split('\n');
    const rows = await find({ limit: 500 });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() })),
    );
  });

  it('takes it along as CSV, quoted, with JSON in its cells', async () => {
    const [head, line, end] = (await exported('user:1', 'csv', { refused: true })).split('\r\n');
    expect(head).toBe('seq,at,actor,onBehalfOf,channel,address,action,subject,refused,reason,before,after');
    expect(line).toMatch(
      /,user:3,,web,192\.0\.2\.7,givePermission,,true,NOT_HELD,,"\{""key"":""billing\.funds""\}"$/,
    );
    expect(end).toBe('');
  });

  it('goes on over many pages', async () => {
    for (let line = 0; line < 510; line += 1) {
      await as('user:1').editContact({ account, contact: '33', notes: `note ${line}` });
    }
    const lines = (await exported('user:1', 'ndjson', { action: 'contact.changed' })).trimEnd().split('\n');
    const numbers = lines.map((line) => (JSON.parse(line) as ActivityRow).seq);
    expect(numbers).toHaveLength(510);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
  }, 60_000);

  it('stops with the page that its reader may no longer see (R7)', async () => {
    await give('user:1', '31', 'misc.activity');
    const pieces = (await as('contact:31').exportActivity({ account, format: 'ndjson' }))[
      Symbol.asyncIterator
    ]();
    expect((await pieces.next()).done).toBe(false);
    await as('user:1').endPermission({
      ...{ account, subject: { kind: 'contact', id: '31' }, key: 'misc.activity' },
    });
    await expect(pieces.next()).rejects.toMatchObject({ code: 'access.denied' });
  });

  it('is nobody’s who has no misc.activity', async () => {
    await expect(exported('contact:33', 'csv')).rejects.toMatchObject({ code: 'access.denied' });
    await expect(exported('user:99', 'csv')).rejects.toMatchObject({ code: 'account.not_found' });
  });
});
