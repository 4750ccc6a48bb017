import { HostError, type Actor } from '../../../core/index';
import { eachDatabase, onDatabase, type Place } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

const account = '1042';
const AT_FIRST = { attachPdf: true, paperCopy: false, reference: '', language: 'en' };

/** A core over a fresh database, who acts there, and the lines about it. */
async function stage(place: Place) {
  const at: TestCore = await sampleCore(await place.freshUrl());
  const as = (principal: Actor['principal'], over: Partial<Actor> = {}) =>
    at.core.as({ principal, name: principal, login: true, channel: 'web', freshAt: at.clock.now(), ...over });
  const settle = async () => {
    while ((await at.core.settle()) > 0);
  };
  const lines = async () => {
    const { rows } = await as('user:1').readActivity({ account, limit: 20 });
    return rows.filter(({ action, refused }) => action === 'invoicing.changed' && refused !== true);
  };
  return { at, as, settle, lines };
}

eachDatabase('invoice settings at the embedded host', (_open, place) => {
  let on: Awaited<ReturnType<typeof stage>>;
  beforeAll(async () => {
    on = await stage(place);
  });
  afterAll(() => on.at.core.close());

  test('are as the host has them, and change there once the change is in', async () => {
    const { as, settle } = on;
    const grace = as('user:1');
    expect(await grace.readInvoiceSettings({ account })).toEqual(AT_FIRST);
    await grace.changeInvoiceSettings({ account, reference: ' PO 7’;--<b> ', paperCopy: true });
    expect(await grace.readInvoiceSettings({ account })).toEqual(AT_FIRST);
    await settle();
    const now = { ...AT_FIRST, reference: 'PO 7’;--<b>', paperCopy: true };
    expect(await grace.readInvoiceSettings({ account })).toEqual(now);
    await grace.changeInvoiceSettings({ account, language: 'pl', attachPdf: false, reference: '' });
    await settle();
    expect(await grace.readInvoiceSettings({ account })).toEqual({
      ...{ attachPdf: false, paperCopy: true, reference: '', language: 'pl' },
    });
  });

  test('of one client are nobody else’s, and of no client there are none', async () => {
    const { at } = on;
    const { embedded } = at.core;
    await embedded.changeInvoiceSettings!(account, { reference: 'PO 7' });
    expect(await embedded.invoiceSettings!('1077')).toEqual(AT_FIRST);
    const wrong = [
      ['nothing', { reference: '' }, 'notFound'],
      [account, { reference: 'x'.repeat(65) }, 'validation'],
    ] as const;
    for (const [client, settings, kind] of wrong) {
      await expect(embedded.changeInvoiceSettings!(client, settings)).rejects.toMatchObject({ kind });
    }
  });
});

onDatabase('sqlite', 'invoice settings', (_open, place) => {
  let on: Awaited<ReturnType<typeof stage>>;
  beforeEach(async () => {
    on = await stage(place);
  });
  afterEach(() => on.at.core.close());

  test('are recorded by what changed, and never with what was written', async () => {
    const { as, lines } = on;
    await as('user:1').changeInvoiceSettings({ account, reference: 'Grace, room 7', attachPdf: true });
    const [line, ...others] = await lines();
    expect(others).toEqual([]);
    expect(line).toMatchObject({ actor: 'user:1', after: { fields: ['reference'] } });
    expect(JSON.stringify(line)).not.toContain('room 7');
  });

  test('that are taken back before the host heard of the change are as they were', async () => {
    const { as, settle, lines } = on;
    const grace = as('user:1');
    await grace.changeInvoiceSettings({ account, paperCopy: true });
    await grace.changeInvoiceSettings({ account, paperCopy: false });
    await settle();
    expect(await grace.readInvoiceSettings({ account })).toEqual(AT_FIRST);
    expect(await lines()).toHaveLength(2);
  });

  test('are for whoever holds the key of the card', async () => {
    const { as, settle } = on;
    const change = { account, paperCopy: true };
    const jonas = as('user:3');
    await expect(jonas.readInvoiceSettings({ account })).rejects.toMatchObject({ code: 'access.denied' });
    await expect(jonas.changeInvoiceSettings(change)).rejects.toMatchObject({
      details: { key: 'billing.cards', account },
    });
    for (const stranger of ['user:4', 'user:99'] as const) {
      const code = 'account.not_found';
      await expect(as(stranger).readInvoiceSettings({ account })).rejects.toMatchObject({ code });
      await expect(as(stranger).changeInvoiceSettings(change)).rejects.toMatchObject({ code });
    }
    const looking = as('user:1', { readOnly: true });
    await expect(looking.changeInvoiceSettings(change)).rejects.toMatchObject({
      details: { reason: 'READ_ONLY' },
    });
    await as('user:1').changeGrants({
      ...{ account, subject: { kind: 'membership', id: 'm-1042-3' }, add: [{ key: 'billing.cards' }] },
    });
    await jonas.changeInvoiceSettings(change);
    await settle();
    expect(await jonas.readInvoiceSettings({ account })).toEqual({ ...AT_FIRST, paperCopy: true });
  });

  test('are read by staff who look after accounts, and changed by administrators in the client’s log', async () => {
    const { as, lines } = on;
    const change = { account, language: 'de' as const };
    expect(await as('staff:3').readInvoiceSettings({ account })).toEqual(AT_FIRST);
    for (const staff of ['staff:2', 'staff:3'] as const) {
      await expect(as(staff).changeInvoiceSettings(change)).rejects.toMatchObject({ code: 'access.denied' });
    }
    await expect(as('staff:2').readInvoiceSettings({ account })).rejects.toMatchObject({
      details: { reason: 'STAFF_ROLE' },
    });
    await as('staff:1').changeInvoiceSettings(change);
    expect(await lines()).toMatchObject([{ actor: 'staff:1', after: { fields: ['language'] } }]);
  });

  test.each([
    ['reference', { reference: 'x'.repeat(65) }],
    ['reference', { reference: 7 }],
    ['language', { language: 'xx' }],
    ['attachPdf', { attachPdf: 'yes' }],
    ['', { more: true }],
  ])('refuse what they can’t be: %s %j', async (field, wrong) => {
    const { as, settle } = on;
    const asked = { account, ...wrong } as never;
    await expect(as('user:1').changeInvoiceSettings(asked)).rejects.toMatchObject({
      ...{ code: 'input.invalid', details: { field } },
    });
    await settle();
    expect(await as('user:1').readInvoiceSettings({ account })).toEqual(AT_FIRST);
  });

  test('are those that the host tells', async () => {
    const { at, as, lines } = on;
    Object.assign(at.core.embedded, { invoiceSettings: () => Promise.resolve({ reference: 'PO 7' }) });
    const grace = as('user:1');
    expect(await grace.readInvoiceSettings({ account })).toEqual({ reference: 'PO 7' });
    await expect(grace.changeInvoiceSettings({ account, paperCopy: true })).rejects.toMatchObject({
      details: { field: 'paperCopy' },
    });
    for (const method of ['invoiceSettings', 'changeInvoiceSettings']) {
      Object.assign(at.core.embedded, { [method]: undefined });
      expect(await grace.readInvoiceSettings({ account })).toBeUndefined();
      await expect(grace.changeInvoiceSettings({ account, reference: '' })).rejects.toMatchObject({
        code: 'invoice_settings.not_found',
      });
    }
    expect(await lines()).toEqual([]);
  });

  test('of a host that is away change nothing and say so', async () => {
    const { at, as, lines } = on;
    const away = () => Promise.reject(new HostError('transport', 'no answer'));
    Object.assign(at.core.embedded, { invoiceSettings: away });
    const grace = as('user:1');
    await expect(grace.readInvoiceSettings({ account })).rejects.toBeInstanceOf(HostError);
    await expect(grace.changeInvoiceSettings({ account, reference: '' })).rejects.toBeInstanceOf(HostError);
    expect(await lines()).toEqual([]);
  });
});
