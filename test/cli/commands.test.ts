import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../cli/main';
import type { Actor } from '../../core/index';
import { openDatabase, type Database } from '../../core/storage/open';
import { eachDatabase } from '../support/databases';
import { sampleCore, SECRET } from '../support/core';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-commands-'));
const NEW = 'another secret that is long enough too';

/** The owner of the bakery, just signed in. */
const grace = (): Actor => ({
  ...{ principal: 'user:1', name: 'Grace', login: true, channel: 'web', freshAt: Date.now() },
});

eachDatabase('the command line', (_open, place) => {
  let url: string;
  let db: Database;
  beforeAll(async () => {
    url = await place.freshUrl();
    const { core } = await sampleCore(url);
    await core.as(grace()).addTeam({ account: '1042', name: 'Night shift', description: '' });
    await core.close();
    db = openDatabase(url);
  });
  afterAll(() => db.close());

  async function run(line: string, env: Record<string, string> = {}) {
    let [out, err] = ['', ''];
    const code = await main(line.split(' '), {
      env: { LATCHKEY_SECRET: SECRET, LATCHKEY_DATABASE_URL: url, ...env },
      out: async (text) => void (out += text),
      err: (text) => void (err += text),
    });
    return { code, out, err };
  }
  const json = async (line: string, env: Record<string, string> = {}) => {
    const { out, ...ended } = await run(`${line} --json`, env);
    return { ...ended, found: JSON.parse(out) as Record<string, unknown> & Record<string, unknown>[] };
  };
  const lastLine = async (log: string) => {
    const row = (await db.read('latchkey_activity').where({ log }).orderBy('seq', 'desc').first()) as {
      body: string;
    };
    return JSON.parse(row.body) as Record<string, unknown>;
  };

  it('explains a yes and a no, by its exit code too', async () => {
    const yes = await run('access explain user:1 billing.pay --account 1042');
    expect(yes).toMatchObject({ code: 0, err: '' });
    expect(yes.out).toMatch(/^allowed\n {2}by owner /);
    const no = await json('access explain contact:32 support.open --account 1042');
    expect(no).toMatchObject({ code: 1, found: { allowed: false, code: 'NO_GRANT', key: 'support.open' } });
    expect((await run('access explain user:1 service.view service:s-11 --account 1042')).code).toBe(0);
    expect(await run('access explain user:1 service.view shop --account 1042')).toMatchObject({ code: 2 });
    expect(await run('access explain user:1 billing.pay --account 404')).toMatchObject({
      ...{ code: 1, err: 'There is no such account' },
    });
  });

  it('lists who may do what', async () => {
    const { found } = await json('access list --account 1042');
    expect(found.map(({ person }) => person)).toEqual(expect.arrayContaining(['user:1', 'contact:31']));
    const grace = await run('access list --account 1042 --person user:1');
    expect(grace.out).toMatch(/^PERSON +NAME +ROLE +KEY +SERVICE\nuser:1 +Grace Okafor +owner +billing\./);
  });

  it.each([
    'access list --account 404',
    'audit export --account 404',
    'audit export --format csv --account 404',
    'audit verify --account 404',
    'account export 404',
  ])('says of `%s` that there is no such account, not that nothing is in it', async (line) => {
    expect(await run(line)).toEqual({ code: 1, out: '', err: 'There is no such account' });
  });

  it('prints and proves the installation’s own log by its name', async () => {
    expect((await run('audit export --account installation')).code).toBe(0);
    expect((await run('audit verify --account installation')).out).toMatch(/^1 logs are true/);
  });

  it('proves the logs, and names what is not true, with the heads of a file', async () => {
    const { code, found } = await json('audit verify');
    expect([code, found.ok]).toEqual([0, true]);
    const file = join(folder, `heads-${place.name}.ndjson`);
    writeFileSync(file, '{"log":"1042","seq":1,"hash":"x","at":1,"proof":"x"}\n');
    const forged = await run(`audit verify --heads ${file}`);
    expect(forged.code).toBe(1);
    expect(forged.out).toContain('1042: line 1 is not true: the head that was kept of it is not ours');
    writeFileSync(file, 'no JSON\n');
    expect(await run(`audit verify --heads ${file}`)).toMatchObject({
      code: 1,
      err: 'Line 1 of the heads is no JSON',
    });
    expect((await run('audit verify --heads /nowhere')).err).toBe('The heads can’t be read (ENOENT)');
    expect((await run('audit verify', { LATCHKEY_AUDIT_HEADS: 'file:/nowhere/yet' })).code).toBe(0);
    const line = db.write('latchkey_activity').where({ log: '1042', seq: 1 });
    const { body }: { body: string } = await line.clone().first('body');
    await line.clone().update({ body: '{}' });
    expect((await run('audit verify --account 1042')).out).toMatch(
      /^1042: line 1 is not true: its text was changed\n/,
    );
    await line.update({ body });
  });

  it('prints activity, as CSV or a line of JSON each', async () => {
    const csv = await run('audit export --account 1042 --format csv --action team');
    expect(csv.out).toMatch(/^seq,at,.*\r\n\d+,.*,user:1,.*,team\.added,.*\r\n$/);
    expect((await run('audit export --account 1042 --to 2001-01-01')).out).toBe('');
    expect((await run('audit export --account 1042 --from yesterday')).code).toBe(2);
    expect((await run('audit export --account 1042 --format xml')).code).toBe(2);
    expect((await run('audit export --account 1042 --person nobody')).err).toContain('input.invalid person');
  });

  it('says how far the database has come, and migrates', async () => {
    expect((await run('migrate status')).code).toBe(0);
    const down = await run('migrate down');
    expect([down.code, down.err]).toEqual([1, expect.stringMatching(/^What \d{4}-\S+ made would be lost/)]);
    const empty = { LATCHKEY_DATABASE_URL: await place.emptyUrl() };
    expect((await run('migrate status', empty)).code).toBe(1);
    expect((await run('audit verify', empty)).err).toMatch(/^The database is \d+ migrations behind: run/);
    const { found: up } = await json('migrate up', empty);
    const names = up.up as string[];
    expect((await json('migrate down --yes', empty)).found).toEqual({ down: [names.at(-1)] });
    expect((await json('migrate status', empty)).found).toMatchObject({
      pending: [names.at(-1)],
      unknown: [],
    });
    expect((await run('migrate up', empty)).out).toBe(`up ${names.at(-1)}\n`);
    expect((await run('migrate up', empty)).out).toBe('nothing to do\n');
  }, 60_000);

  it('finds nothing wrong with a sound installation, and says how to mend another', async () => {
    const sound = await run('doctor');
    expect([sound.code, sound.err]).toEqual([0, '']);
    for (const part of ['database', 'collations', 'migrations', 'host', 'outbox']) {
      expect(sound.out).toContain(`ok     ${part}: `);
    }
    expect(sound.out).toContain('off    slack: SLACK_BOT_TOKEN is not set');
    const unsound = await json('doctor', {
      LATCHKEY_DATABASE_URL: 'postgres://127.0.0.1:1/none',
      ...{ LATCHKEY_SMTP_URL: 'smtp://127.0.0.1:1', LATCHKEY_MAIL_FROM: 'a@b.example' },
    });
    expect(unsound.code).toBe(1);
    const wrong = unsound.found.filter(({ is }) => is === 'wrong');
    expect(wrong.map(({ part }) => part)).toEqual(['database', 'mail']);
    expect(wrong.every(({ mend }) => typeof mend === 'string')).toBe(true);
  });

  it('asks the chats whose tokens those are', async () => {
    const answers: Record<string, [number, object, Record<string, string>?]> = {
      '/auth.test': [200, { ok: true, team: 'Bakery' }, { 'x-oauth-scopes': 'chat:write,commands' }],
      '/apps.connections.open': [200, { ok: false, error: 'invalid_auth' }],
      '/v10/applications/@me': [200, { id: '99999' }],
    };
    const server = createServer((request, response) => {
      const [status, body, headers] = answers[request.url ?? ''] ?? [404, {}];
      response.writeHead(status, headers).end(JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const asked = json('doctor', {
      ...{ SLACK_API_URL: api, DISCORD_API_URL: api, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' },
      ...{ DISCORD_TOKEN: 'd', DISCORD_APPLICATION_ID: '12345' },
    });
    const { found, code } = await asked.finally(() => server.close());
    expect(code).toBe(1);
    const said = (part: string) => found.find((one) => one.part === part);
    expect(said('slack')).toMatchObject({ is: 'ok', says: 'the bot is in Bakery' });
    expect(said('slack scopes')).toMatchObject({ is: 'wrong', says: expect.stringContaining('im:history') });
    expect(said('slack sockets')).toMatchObject({
      is: 'wrong',
      says: expect.stringContaining('invalid_auth'),
    });
    expect(said('discord')).toMatchObject({ is: 'wrong', says: 'the token is another application’s' });
  });

  it('exports and erases, recorded as the machine’s operator', async () => {
    const { found } = await json('person export contact:33');
    expect(found.contact).toMatchObject([{ id: '33' }]);
    expect(await lastLine('installation')).toMatchObject({ action: 'person.exported', actor: 'service:cli' });
    const kept = await run('person erase contact:33');
    expect([kept.code, kept.err]).toEqual([1, 'contact:33 can’t be brought back: say --yes']);
    expect((await run('person erase contact:33 --yes')).out).toBe('contact:33 is erased\n');
    expect(await lastLine('1042')).toMatchObject({ action: 'person.erased', actor: 'service:cli' });
    expect((await run('person erase contact:33 --yes')).err).toBe('There is no such person');
    expect((await run('person erase user:1 --yes')).err).toBe('It can’t be done: person.conflict OWNER');
    expect((await json('account export 1042')).found.account).toMatchObject([{ id: '1042' }]);
    expect((await run('audit verify')).code).toBe(0);
  });

  it('prints the link by which somebody sets their first password', async () => {
    const made = await run('password link staff:1 --email marta@harbourline.example');
    expect(made).toMatchObject({ code: 0, err: expect.stringContaining('Give it to staff:1') });
    expect(made.out).toMatch(/^http:\/\/127\.0\.0\.1:3000\/latchkey\/client\/password\/[\w-]{43}\n$/);
    expect(await lastLine('installation')).toMatchObject({ action: 'password.offered', subject: 'staff:1' });
    expect((await json('password link user:1')).found).toMatchObject({ person: 'user:1' });
    const links = [];
    for (const mount of ['/', '/portal/keys', '/portal/keys/']) {
      links.push((await run(`password link user:1 --mount ${mount}`)).out);
    }
    expect(links).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/client\/password\/[\w-]{43}\n$/),
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/portal\/keys\/client\/password\/[\w-]{43}\n$/),
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/portal\/keys\/client\/password\/[\w-]{43}\n$/),
    ]);
    for (const mount of ['portal', '//elsewhere.example', '/a?b']) {
      expect((await run(`password link user:1 --mount ${mount}`)).code).toBe(2);
    }
    for (const line of ['password link contact:31', 'password link staff:404 --email a@b.example']) {
      expect((await run(line)).code).toBe(1);
    }
  });

  it('lets somebody sign in from everywhere again', async () => {
    await db.write('latchkey_allowed_address').insert({ principal: 'user:1', addresses: '192.0.2.7' });
    const [{ email }] = await db.read('latchkey_user_address').where({ user_id: '1' }).select('email');
    expect((await json(`addresses clear ${email}`)).found).toEqual({ person: 'user:1', cleared: 1 });
    expect(await lastLine('installation')).toMatchObject({
      ...{ action: 'addresses.allowed', actor: 'service:cli', subject: 'user:1', after: { many: 0 } },
    });
    expect((await run(`addresses clear ${email}`)).out).toContain('there was no list');
    expect((await run('addresses clear nobody@elsewhere.example')).code).toBe(1);
    expect((await run('addresses clear nobody')).code).toBe(1);
  });

  it('makes, rotates, lists and revokes tokens of the API', async () => {
    const made = await run('token create billing --scopes accounts:read,decisions --days 30');
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^lk_\w+\n$/) });
    expect(await lastLine('installation')).toMatchObject({ action: 'token.issued', actor: 'service:cli' });
    const rotated = await json('token rotate billing --overlap 60');
    expect(rotated.found).toMatchObject({ name: 'billing', secret: expect.stringMatching(/^lk_/) });
    const listed = await run('token list');
    expect(listed.out).toMatch(
      /^NAME +ENDS +USED +SCOPES\nbilling +\d{4}-\d\d-\d\d +never +accounts:read,decisions\n$/,
    );
    expect(listed.out).not.toContain('lk_');
    expect((await run('token revoke biling')).err).toBe('There is no token biling: did you mean billing?');
    expect((await run('token create other --scopes decision')).err).toContain('did you mean decisions?');
    expect((await run('token create other')).code).toBe(2);
    expect((await run('token create billing --scopes act')).err).toContain('token.conflict NAME_TAKEN');
    expect((await run('token revoke billing')).out).toBe('billing is revoked\n');
    expect((await run('token list')).out).toContain('revoked');
    expect((await run('token create cron --scopes tokens')).code).toBe(0);
  });

  it('rotates the secret: the old part can go, and everything goes on by the new one', async () => {
    expect((await run('secret rotate')).err).toContain('Set LATCHKEY_SECRET to `new,old`');
    const both = { LATCHKEY_SECRET: `${NEW},${SECRET}` };
    const { code, found } = await json('secret rotate', both);
    expect(code).toBe(0);
    const codes = (await db.read('latchkey_team_code')).length;
    expect(found).toMatchObject({ lost: 0, codes, tokens: 1 });
    expect(codes).toBeGreaterThan(0);
    expect(found.sealed).toBeGreaterThan(0);
    expect((await json('secret rotate', both)).found).toMatchObject({ sealed: 0, lost: 0, codes: 0 });
    const alone = { LATCHKEY_SECRET: NEW };
    expect((await run('audit verify', alone)).code).toBe(0);
    const { core } = await sampleCore(url, { secret: NEW, fill: false });
    const [team] = (await core.as(grace()).listTeams({ account: '1042' })).filter(
      ({ name }) => name === 'Night shift',
    );
    const shown = await core.as(grace()).revealTeamCode({ account: '1042', team: team!.id });
    expect(shown).toMatch(/^[a-z0-9-]{20,}$/i);
    await core.close();
    expect(await lastLine('installation')).toMatchObject({ action: 'secret.rotated', actor: 'service:cli' });
    expect((await run('audit verify', { LATCHKEY_SECRET: 'a third secret that is long enough' })).code).toBe(
      1,
    );
  });

  it('makes a backup that was played back safe: epochs leap, letters wait, logs go on', async () => {
    const env = { LATCHKEY_SECRET: NEW };
    const epoch = async () => {
      const row: { epoch: number } = await db
        .read('latchkey_epoch')
        .where({ scope: 'catalogue' })
        .first('epoch');
      return row.epoch;
    };
    const before = await epoch();
    await db
      .write('latchkey_outbox_lane')
      .insert({ lane: 'mail:x', pending: 1, due: 1, fence: 0, touched_at: 1 });
    await db.write('latchkey_outbox').insert({
      ...{ lane: 'mail:x', kind: 'mail.notice', payload: '{}', secret_id: null },
      ...{ attempts: 0, posted_at: 1, first_tried_at: null },
    });
    const waiting = await db.read('latchkey_outbox');
    const { code, found } = await json('doctor --after-restore', env);
    expect(code).toBe(0);
    expect(found.held).toBe(waiting.length);
    expect(await epoch()).toBeGreaterThan(before + 1_000_000);
    expect(await db.read('latchkey_outbox')).toEqual([]);
    expect(await db.read('latchkey_outbox_dead').where({ lane: 'mail:x' })).toMatchObject([
      { outcome: 'uncertain' },
    ]);
    expect(await db.read('latchkey_outbox_lane').where('pending', '>', 0)).toEqual([]);
    expect(await lastLine('1042')).toMatchObject({ action: 'activity.restored', actor: 'service:cli' });
    expect((await run('audit verify', env)).code).toBe(0);
    expect((await run('doctor', env)).out).toMatch(/note {3}outbox: \d+ letters wait/);
  });
});

describe('the command line without a configuration', () => {
  it('names every fault and exits 78', async () => {
    let err = '';
    const out = () => Promise.resolve();
    const terminal = { env: { PORT: 'many' }, out, err: (line: string) => void (err += line) };
    expect(await main(['doctor'], terminal)).toBe(78);
    expect(err).toMatch(/PORT[^]*LATCHKEY_SECRET/);
  });
});
