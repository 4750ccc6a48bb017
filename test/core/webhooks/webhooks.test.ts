import { SCOPES, type Scope } from '../../../core/index';
import { openDatabase } from '../../../core/storage/open';
import { eachDatabase, onDatabase } from '../../support/databases';
import { settleAll } from '../../support/core';
import { openReceiver } from '../../support/receiver';
import { BAKERY, denied, openStage, type Stage } from '../../support/stage';

const url = 'https://receiver.example/hooks?for=latchkey';
const wanted = { url, events: ['grant.*'] };

eachDatabase('webhooks', (_open, place) => {
  let stage: Stage;
  let at: string;
  beforeAll(async () => {
    at = await place.freshUrl();
    stage = await openStage(at);
  });
  afterAll(() => stage.core.close());
  const marta = () => stage.as('marta');
  const by = async (name: string, scopes: readonly Scope[]) => {
    const { secret } = await marta().issueToken({ name, scopes: [...scopes] });
    return stage.core.as(await stage.core.byToken(secret));
  };
  const log = () => stage.as('ida').readInstallationActivity({});

  it('are made by staff who may change everything and by tokens for it, and by nobody else', async () => {
    for (const who of ['grace', 'henrik', 'jonas', 'ben', 'ida'] as const) {
      await expect(stage.as(who).addWebhook(wanted)).rejects.toMatchObject(denied('STAFF_ROLE'));
      await expect(stage.as(who).listWebhooks({})).rejects.toMatchObject(denied('STAFF_ROLE'));
    }
    await expect(stage.as('marta', { readOnly: true }).addWebhook(wanted)).rejects.toMatchObject(
      denied('READ_ONLY'),
    );
    const others = await by(
      'all-but',
      SCOPES.filter((scope) => scope !== 'webhooks'),
    );
    await expect(others.addWebhook(wanted)).rejects.toMatchObject(denied('SCOPE'));
    const { secret, ...webhook } = await (await by('portal', ['webhooks'])).addWebhook(wanted);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(webhook).toEqual({
      ...{ id: expect.any(String), url, events: ['grant.*'], description: '', issuer: 'service:portal' },
      createdAt: expect.any(Number),
    });
    expect(await marta().listWebhooks({})).toContainEqual(webhook);
  });

  it('ask staff for a fresh proof to be made, changed, given a secret and ended (R15)', async () => {
    const stale = stage.as('marta', { freshAt: stage.clock.now() - 3 * 60_000 });
    const { id: webhook } = await marta().addWebhook(wanted);
    for (const act of [
      () => stale.addWebhook(wanted),
      () => stale.changeWebhook({ webhook, url }),
      () => stale.rotateWebhookSecret({ webhook }),
      () => stale.removeWebhook({ webhook }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'access.not_fresh' });
    }
    await expect(stale.testWebhook({ webhook })).resolves.toMatchObject({ type: 'webhook.test' });
  });

  it('that were never there, and those that were removed, are answered alike', async () => {
    const { id } = await marta().addWebhook(wanted);
    await marta().removeWebhook({ webhook: id });
    for (const webhook of [id, 'none']) {
      for (const act of [
        () => marta().changeWebhook({ webhook, paused: true }),
        () => marta().rotateWebhookSecret({ webhook }),
        () => marta().removeWebhook({ webhook }),
        () => marta().testWebhook({ webhook }),
        () => marta().resendWebhookDelivery({ webhook, delivery: 'none' }),
      ]) {
        await expect(act()).rejects.toMatchObject({ code: 'webhook.not_found' });
      }
    }
    await expect(marta().listWebhookDeliveries({ webhook: 'none' })).rejects.toMatchObject({
      code: 'webhook.not_found',
    });
    expect((await marta().listWebhooks({})).map((one) => one.id)).not.toContain(id);
  });

  it('send nothing again that is another’s', async () => {
    const [one, other] = [await marta().addWebhook(wanted), await marta().addWebhook(wanted)];
    const { id: delivery } = await marta().testWebhook({ webhook: one.id });
    for (const asked of [
      { webhook: other.id, delivery },
      { webhook: one.id, delivery: 'none' },
    ]) {
      await expect(marta().resendWebhookDelivery(asked)).rejects.toMatchObject({
        code: 'delivery.not_found',
      });
    }
  });

  it.each([
    ['mailto:ada@postbox.example', 'NOT_HTTPS'],
    ['ftp://receiver.example/', 'NOT_HTTPS'],
    ['nothing', 'FORM'],
    ['https://user:secret@receiver.example/', 'CREDENTIALS'],
    ['https://user@receiver.example/', 'CREDENTIALS'],
    ['https://receiver.example/#part', 'FORM'],
    ['https://receiver.example:25/', 'PORT'],
    ['https://receiver.example:80/', 'PORT'],
  ])('go not to %s', async (to, reason) => {
    const refused = { code: 'input.invalid', details: { field: 'url', reason } };
    await expect(marta().addWebhook({ ...wanted, url: to })).rejects.toMatchObject(refused);
    const { id: webhook } = await marta().addWebhook(wanted);
    await expect(marta().changeWebhook({ webhook, url: to })).rejects.toMatchObject(refused);
  });

  it('stand in the log, with the machine they go to, and without secret or path', async () => {
    const { id: webhook, secret } = await marta().addWebhook(wanted);
    await marta().changeWebhook({ webhook, events: ['*', 'grant.*', '*'], paused: true });
    const { secret: second } = await marta().rotateWebhookSecret({ webhook });
    await marta().removeWebhook({ webhook });
    const rows = (await log()).filter(({ subject }) => subject === `webhook:${webhook}`);
    const before = { host: 'receiver.example', events: ['grant.*'], paused: false };
    const after = { host: 'receiver.example', events: ['*', 'grant.*'], paused: true };
    expect(rows.reverse()).toMatchObject([
      { action: 'webhook.added', actor: 'staff:1', after: before },
      { action: 'webhook.changed', before, after },
      { action: 'webhook.rotated' },
      { action: 'webhook.removed', before: after },
    ]);
    const said = JSON.stringify(await log());
    for (const part of [secret.slice(6), second.slice(6), 'for=latchkey']) expect(said).not.toContain(part);
  });

  it('are no more than fifty', async () => {
    const there = (await marta().listWebhooks({})).length;
    for (let made = there; made < 50; made++) await marta().addWebhook(wanted);
    await expect(marta().addWebhook(wanted)).rejects.toMatchObject({ code: 'limit.reached' });
  });

  it('have secrets that nobody reads in the database', async () => {
    const db = openDatabase(at);
    const { secret } = await marta().rotateWebhookSecret({
      webhook: (await marta().listWebhooks({}))[0]!.id,
    });
    await stage.as('grace').addContact({ account: BAKERY, name: 'Ann', email: 'ann@elsewhere.example' });
    const tables = ['webhook', 'webhook_delivery', 'sealed', 'outbox', 'activity', 'request', 'inbox'];
    const rows = await Promise.all(tables.map((table) => db.read(`latchkey_${table}`)));
    await db.close();
    const all = JSON.stringify(rows);
    expect(all).toContain('receiver.example');
    expect(all).not.toContain(secret.slice(6, 30));
  });
});

onDatabase('sqlite', 'webhooks of an installation that tells the public network alone', (_open, place) => {
  let stage: Stage;
  let leadsTo = '93.184.216.34';
  beforeAll(async () => {
    const outside = async () => (leadsTo === '' ? [] : [{ address: leadsTo, family: 4 }]);
    stage = await openStage(await place.sampleUrl(), { outside });
  });
  afterAll(() => stage.core.close());

  it.each([
    ['http://receiver.example/', '93.184.216.34', 'NOT_HTTPS'],
    ['https://receiver.example/', '10.0.0.7', 'ADDRESS'],
    ['https://receiver.example/', '169.254.169.254', 'ADDRESS'],
    ['https://receiver.example/', '', 'UNKNOWN_HOST'],
    ['https://127.0.0.1/', '93.184.216.34', 'ADDRESS'],
    ['https://[::1]/', '93.184.216.34', 'ADDRESS'],
    ['https://2130706433/', '93.184.216.34', 'ADDRESS'],
  ])('go not to %s where it leads to %j', async (to, address, reason) => {
    leadsTo = address;
    await expect(stage.as('marta').addWebhook({ ...wanted, url: to })).rejects.toMatchObject({
      ...{ code: 'input.invalid', details: { field: 'url', reason } },
    });
  });

  it('ask nobody for a name before they know who wants that', async () => {
    leadsTo = '10.0.0.7';
    await expect(stage.as('grace').addWebhook(wanted)).rejects.toMatchObject(denied('STAFF_ROLE'));
  });

  it('tell nothing where a name that led out leads inside when it goes', async () => {
    const receiver = await openReceiver();
    leadsTo = '93.184.216.34';
    const { port } = new URL(receiver.url);
    const to = { url: `https://rebound.example:${port}/`, events: ['*'] };
    const { id: webhook } = await stage.as('marta').addWebhook(to);
    await stage.as('grace').addContact({ account: BAKERY, name: 'Ann', email: 'ann@elsewhere.example' });
    leadsTo = '127.0.0.1';
    await settleAll(stage);
    expect((await stage.as('marta').listWebhookDeliveries({ webhook })).items).toMatchObject([
      { state: 'waiting', reason: 'ADDRESS', attempts: 1 },
    ]);
    expect(receiver.got).toEqual([]);
    await receiver.close();
  });
});
