import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, KeptHead, LogVerdict, Mail } from '../../../core/index';
import { closeOldLines } from '../../../core/activity/close-old-lines';
import { leaveHeads } from '../../../core/activity/leave-heads';
import type { Context } from '../../../core/ports/context';
import { activitySince, KEEP } from '../../../core/ports/keep';
import { leaveHeadsAt } from '../../../core/relay/couriers/heads';
import { openDatabase, type Database } from '../../../core/storage/open';
import { storeKeys } from '../../../core/storage/store-keys';
import { createStores } from '../../../core/storage/stores/stores';
import { eachDatabase } from '../../support/databases';
import { sampleCore, SECRET, type TestCore } from '../../support/core';

const DAY = 86_400_000;
const brand = {
  ...{ name: 'Harbourline', domain: 'harbourline.example', supportAddress: 'help@harbourline.example' },
  ...{ chatsUrl: 'http://host.example', clientUrl: 'http://host.example' },
};

eachDatabase('heads of logs (R16, R21)', (_open, place) => {
  let test: TestCore;
  let db: Database;
  let ctx: Context;
  beforeAll(async () => {
    const url = await place.freshUrl();
    test = await sampleCore(url);
    db = openDatabase(url);
    ctx = {
      ...createStores(db, storeKeys(SECRET), test.clock, () => undefined),
      clock: test.clock,
    } as unknown as Context;
  });
  afterAll(async () => {
    await db.close();
    await test.core.close();
  });

  const as = (principal: Actor['principal']) =>
    test.core.as({ principal, name: 'x', login: true, channel: 'web', freshAt: test.clock.now() });
  const letters = async () => {
    const rows = await db.read('latchkey_outbox').where({ lane: 'heads' }).orderBy('id');
    return rows.map(({ payload }: { payload: string }) => (JSON.parse(payload) as { lines: string }).lines);
  };
  const headsIn = (lines: string) =>
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as KeptHead);
  const verify = async (heads: KeptHead[], log?: string) => {
    const found: LogVerdict[] = [];
    const asked = { heads, ...(log === undefined ? {} : { log }) };
    for await (const one of await as('staff:1').verifyActivity(asked)) found.push(one);
    return found;
  };
  const change = (notes: string) => as('user:1').editContact({ account: '1042', contact: '33', notes });

  it('leave once a day, whoever asks at once, and only those that went on', async () => {
    const left = await Promise.all([leaveHeads(ctx), leaveHeads(ctx), leaveHeads(ctx)]);
    const logs = (await ctx.read.audit.logs('', 100)).filter((log) => log !== 'installation');
    expect(left.sort((a, b) => a - b)).toEqual([0, 0, logs.length]);
    expect((await letters()).flatMap(headsIn).map(({ log }) => log)).toEqual(logs);
    test.clock.advance(DAY);
    await change('one');
    expect(await leaveHeads(ctx)).toBe(2);
    expect(headsIn((await letters())[1]!).map(({ log }) => log)).toEqual(['1042', 'installation']);
  });

  it('prove their logs, and name what was cut off after they left', async () => {
    const heads = (await letters()).flatMap(headsIn);
    const verdicts = await verify(heads);
    expect(verdicts.map(({ log }) => log)).toEqual(await ctx.read.audit.logs('', 100));
    expect(verdicts.every(({ ok }) => ok)).toBe(true);
    const gone = { ...heads[0]!, log: 'gone' };
    expect(await verify([gone])).toContainEqual({ log: 'gone', ok: false, seq: gone.seq, fault: 'kept' });
    const { seq } = heads.findLast(({ log }) => log === '1042')!;
    for (const table of ['latchkey_activity', 'latchkey_activity_personal']) {
      await db.write(table).where({ log: '1042', seq }).del();
    }
    const { hash } = (await db
      .read('latchkey_activity')
      .where({ log: '1042', seq: seq - 1 })
      .first())!;
    await db
      .write('latchkey_activity_head')
      .where({ log: '1042' })
      .update({ seq: seq - 1, hash });
    expect(await verify([], '1042')).toEqual([expect.objectContaining({ ok: true })]);
    expect(await verify(heads, '1042')).toEqual([{ log: '1042', ok: false, seq, fault: 'head' }]);
  });

  it('are proved by nobody but staff who audit', async () => {
    await expect(as('user:1').verifyActivity({})).rejects.toMatchObject({ code: 'access.denied' });
    await expect(as('staff:2').verifyActivity({})).rejects.toMatchObject({ code: 'access.denied' });
    await expect(as('staff:3').verifyActivity({ log: '1042' })).resolves.toBeDefined();
  });

  it('close lines of before, and the rest verifies on from there', async () => {
    const lines = async () =>
      Number((await db.read('latchkey_activity').where({ log: '1042' }).count({ n: '*' }))[0]!.n);
    const before = await lines();
    test.clock.advance(800 * DAY);
    await change('young');
    const since = activitySince(test.clock.now(), KEEP);
    const closed = await Promise.all([closeOldLines(ctx, since), closeOldLines(ctx, since)]);
    expect(closed.flatMap(({ untrue }) => untrue)).toEqual([]);
    expect(await lines()).toBe(2);
    const [verdict] = await verify([], '1042');
    expect(verdict).toEqual({ log: '1042', ok: true, lines: 2, closed: before });
    const { rows } = await as('user:1').readActivity({ account: '1042' });
    expect(rows.map(({ action }) => action)).toEqual(['activity.closed', 'contact.changed']);
    expect(rows[0]).toMatchObject({ after: { upTo: before, lines: before } });
    expect(await closeOldLines(ctx, since)).toEqual({ lines: 0, untrue: [] });
  });

  it('stand for nothing once somebody edits the checkpoint', async () => {
    const checkpoint = () => db.write('latchkey_activity_checkpoint').where({ log: '1042' });
    const row = (await checkpoint().first()) as {
      seq: number;
      hash: string;
      closed_at: number;
      proof: string;
    };
    for (const [column, value] of [
      ['seq', row.seq + 1],
      ['hash', 'x'],
      ['closed_at', row.closed_at + 1],
      ['proof', 'x'],
    ] as const) {
      await checkpoint().update({ [column]: value });
      expect(await verify([], '1042')).toEqual([expect.objectContaining({ ok: false, fault: 'checkpoint' })]);
      await checkpoint().update({ [column]: row[column] });
    }
    await checkpoint().del();
    expect(await verify([], '1042')).toEqual([{ log: '1042', ok: false, seq: 1, fault: 'missing' }]);
    await db.write('latchkey_activity_checkpoint').insert({ ...row, log: '1042' });
    expect((await verify([], '1042'))[0]?.ok).toBe(true);
  });

  it('close nothing in a log that is not true', async () => {
    const last = db
      .write('latchkey_activity')
      .where({ log: '1042' })
      .where('body', 'like', '%contact.changed%');
    await last.update({ body: '{"action":"nothing"}' });
    test.clock.advance(800 * DAY);
    const since = activitySince(test.clock.now(), KEEP);
    expect((await closeOldLines(ctx, since)).untrue).toContain('1042');
  });
});

describe('heads that leave', () => {
  const lines = '{"log":"1042","seq":1}\n';
  const letter = {
    ...{ id: 7, lane: 'heads', kind: 'heads.leave', payload: JSON.stringify({ lines }) },
    ...{ attempts: 0, postedAt: 0, firstTriedAt: undefined },
  };
  const mails: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail), close: async () => undefined };
  const leave = (target: string) => leaveHeadsAt(target, { mailer, brand }, 'en')(letter, undefined);

  it('are added to a file that only its owner reads', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'latchkey-heads-')), 'heads.ndjson');
    expect(await leave(`file:${file}`)).toEqual({ is: 'done' });
    await leave(`file:${file}`);
    expect(readFileSync(file, 'utf8')).toBe(lines + lines);
  });

  it('fail where the folder is none, to be tried again', async () => {
    await expect(leave('file:/nowhere/at/all/heads.ndjson')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('are mailed', async () => {
    expect(await leave('mailto:audit@elsewhere.example')).toEqual({ is: 'done' });
    expect(mails).toEqual([
      expect.objectContaining({
        ...{ to: 'audit@elsewhere.example', text: lines },
        messageId: '<letter-7@harbourline.example>',
      }),
    ]);
  });

  it.each([
    [204, { is: 'done' }],
    [503, { is: 'later', reason: 'the webhook for heads answers 503' }],
    [429, { is: 'later', reason: 'the webhook for heads answers 429' }],
    [404, { is: 'refused', reason: 'the webhook for heads answers 404' }],
  ])('go to a webhook that answers %i', async (status, outcome) => {
    const got: { headers: IncomingHttpHeaders; body: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (data) => (body += String(data)));
      request.on('end', () => {
        got.push({ headers: request.headers, body });
        response.writeHead(status).end();
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await leave(`http://127.0.0.1:${port}/heads`)).toEqual(outcome);
    await new Promise((resolve) => server.close(resolve));
    expect(got).toEqual([
      {
        body: lines,
        headers: expect.objectContaining({
          'content-type': 'application/x-ndjson',
          'idempotency-key': 'letter-7',
        }),
      },
    ]);
  });
});
