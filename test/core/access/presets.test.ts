import { PERMISSION_KEYS } from '../../../core/access/catalogue';
import { openStage, BAKERY, denied, type Stage } from '../../support/stage';
import { eachDatabase } from '../../support/databases';

const HOUR = 3_600_000;
const account = BAKERY;
const contact = (id: string) => ({ kind: 'contact' as const, id });

eachDatabase('presets', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const keysOf = async (id: string): Promise<string[]> => {
    const access = await stage.as('grace').personAccess({ account, principal: `contact:${id}` });
    return access.rows
      .flatMap(({ direct }) => direct ?? [])
      .map(({ key, service }) => (service === undefined ? key : `${key} ${service}`))
      .sort();
  };
  const asked = (preset: string, ...ids: string[]) => ({ account, preset, subjects: ids.map(contact) });
  const apply = async (who: Parameters<Stage['as']>[0], preset: string, ...ids: string[]) => {
    const { seen } = await stage.as('grace').previewPreset(asked(preset, ...ids));
    return stage.as(who).applyPreset({ ...asked(preset, ...ids), seen });
  };

  it('begin with five, of which Full has every key there is', async () => {
    const presets = await stage.as('grace').listPresets({ account });
    expect(presets.map(({ name }) => name)).toEqual([
      'Accounts',
      'Domains',
      'Full',
      'Read only',
      'Technical',
    ]);
    expect([...presets.find(({ id }) => id === 'full')!.keys].sort()).toEqual([...PERMISSION_KEYS].sort());
    const all = new Set<string>(PERMISSION_KEYS);
    expect(presets.flatMap(({ keys }) => keys).every((key) => all.has(key))).toBe(true);
    expect(presets.find(({ id }) => id === 'technical')!.keys.join()).not.toContain('billing');
  });

  it('are changed by staff admins alone, and changing one changes nobody', async () => {
    const made = await stage.as('marta').putPreset({ name: 'Bookkeeper', keys: ['billing.invoices'] });
    await apply('grace', made.id, '33');
    await stage.as('marta').putPreset({ preset: made.id, name: 'Bookkeepers', keys: ['billing.pay'] });
    expect(await keysOf('33')).toEqual(['billing.invoices']);
    const same = { preset: made.id, name: 'Full', keys: ['billing.pay' as const] };
    await expect(stage.as('marta').putPreset(same)).rejects.toMatchObject({ code: 'preset.conflict' });
    for (const who of ['grace', 'ida', 'ben'] as const) {
      await expect(stage.as(who).putPreset({ name: 'Mine', keys: ['billing.pay'] })).rejects.toMatchObject({
        code: 'access.denied',
      });
      await expect(stage.as(who).removePreset({ preset: made.id })).rejects.toMatchObject({
        code: 'access.denied',
      });
    }
    await stage.as('marta').removePreset({ preset: made.id });
    await expect(stage.as('marta').removePreset({ preset: made.id })).rejects.toMatchObject({
      code: 'preset.not_found',
    });
    const rows = await stage.as('marta').readInstallationActivity({});
    expect(rows.filter(({ refused }) => refused !== true).slice(0, 2)).toMatchObject([
      { action: 'preset.removed', subject: `preset:${made.id}`, before: { name: 'Bookkeepers' } },
      { action: 'preset.changed', before: { name: 'Bookkeeper' }, after: { name: 'Bookkeepers' } },
    ]);
    const late = stage.as('marta', { freshAt: 0 });
    for (const stale of [
      () => late.putPreset({ name: 'Later', keys: ['billing.pay'] }),
      () => late.removePreset({ preset: 'full' }),
    ]) {
      await expect(stale()).rejects.toMatchObject({ code: 'access.not_fresh' });
    }
  });

  it('replace account-wide grants, and keep those of one service and the ends of what stays', async () => {
    const soon = stage.clock.now() + HOUR;
    await stage
      .as('grace')
      .givePermission({ account, subject: contact('31'), key: 'billing.pay', expiresAt: soon });
    expect(await keysOf('31')).toEqual(['billing.pay', 'service.emails s-11', 'support.open']);
    const preview = await stage.as('grace').previewPreset(asked('accounts', '31'));
    expect(preview.rows).toEqual([
      {
        ...{ subject: contact('31'), name: 'Ada Lindqvist', may: 'CAN' },
        gained: [{ key: 'billing.invoices' }, { key: 'billing.reminders' }, { key: 'billing.quotes' }],
        lost: [{ key: 'support.open' }],
      },
    ]);
    await stage.as('grace').applyPreset({ ...asked('accounts', '31'), seen: preview.seen });
    expect(await keysOf('31')).toEqual([
      ...['billing.invoices', 'billing.pay', 'billing.quotes', 'billing.reminders', 'service.emails s-11'],
    ]);
    expect(await stage.newest()).toMatchObject({
      ...{ action: 'preset.applied', subject: 'contact:31', before: { grants: [{ key: 'support.open' }] } },
      after: { preset: 'accounts', grants: [{ key: 'billing.invoices' }, {}, {}] },
    });
    stage.clock.advance(HOUR + 1);
    expect(await stage.can('contact:31', 'billing.pay')).toBe(false);
    // What is over is no longer held, so it is given anew.
    await apply('grace', 'accounts', '31');
    expect(await stage.can('contact:31', 'billing.pay')).toBe(true);
  });

  it('are applied as they were shown, or not at all', async () => {
    const { seen } = await stage.as('grace').previewPreset(asked('technical', '31', '32'));
    await stage.as('grace').givePermission({ account, subject: contact('32'), key: 'billing.balance' });
    const before = [await keysOf('31'), await keysOf('32')];
    await expect(
      stage.as('grace').applyPreset({ ...asked('technical', '31', '32'), seen }),
    ).rejects.toMatchObject({ code: 'preview.conflict', details: { reason: 'CHANGED' } });
    expect([await keysOf('31'), await keysOf('32')]).toEqual(before);
    await apply('grace', 'technical', '31', '32');
    expect(await keysOf('32')).toEqual(expect.arrayContaining(['support.open', 'support.close']));
    expect(await keysOf('32')).not.toContain('billing.balance');
  });

  it('are judged by what comes of them: no more than one holds, and nothing from who holds more (R6)', async () => {
    const preview = await stage.as('jonas').previewPreset(asked('full', '33'));
    expect(preview.rows[0]).toMatchObject({ may: 'NOT_HELD' });
    await expect(apply('jonas', 'full', '33')).rejects.toMatchObject(denied('NOT_HELD'));
    const held = await stage
      .as('marta')
      .putPreset({ name: 'What Jonas holds', keys: ['support.open', 'support.close'] });
    await expect(apply('jonas', held.id, '32')).rejects.toMatchObject(denied('MORE_THAN_YOU'));
    await expect(apply('jonas', held.id, '33', '32')).rejects.toMatchObject(denied('MORE_THAN_YOU'));
    expect(await keysOf('33')).not.toContain('support.open');
    await stage.as('grace').applyPreset({
      ...asked('domains', '33'),
      seen: (await stage.as('grace').previewPreset(asked('domains', '33'))).seen,
    });
    const jonas = { kind: 'membership' as const, id: 'm-1042-3' };
    const own = { account, preset: 'full', subjects: [jonas] };
    expect((await stage.as('jonas').previewPreset(own)).rows[0]).toMatchObject({ may: 'NO_MANAGE' });
    const { seen } = await stage.as('grace').previewPreset(own);
    await expect(stage.as('jonas').applyPreset({ ...own, seen })).rejects.toMatchObject(denied('NO_MANAGE'));
    await stage.as('marta').removePreset({ preset: held.id });
  });

  it('give what sleeps under the ceiling asleep, and never what a remote team may not have', async () => {
    const word = { level: 'account' as const, holder: account, key: 'misc.domains' as const };
    await stage.as('marta').setCeiling({ ...word, word: 'forbidden' });
    await stage.as('grace').applyPreset({
      ...asked('accounts', '33'),
      seen: (await stage.as('grace').previewPreset(asked('accounts', '33'))).seen,
    });
    await apply('grace', 'domains', '33');
    expect(await stage.can('contact:33', 'misc.domains')).toBe(false);
    await stage.as('marta').setCeiling({ ...word, word: 'inherit' });
    expect(await stage.can('contact:33', 'misc.domains')).toBe(true);
    const remote = { account, preset: 'full', subjects: [{ kind: 'remote' as const, id: 'r-1' }] };
    const { rows } = await stage.as('grace').previewPreset(remote);
    const gained = rows[0]!.gained.map(({ key }) => key);
    expect(gained).toContain('billing.pay');
    expect(gained.filter((key) => ['misc.users', 'misc.teams', 'misc.contacts'].includes(key))).toEqual([]);
  });

  it('are nothing for the owner and masters, nor for somebody twice, nor on another account', async () => {
    const henrik = { account, preset: 'full', subjects: [{ kind: 'membership' as const, id: 'm-1042-2' }] };
    await expect(stage.as('grace').previewPreset(henrik)).rejects.toMatchObject({ code: 'grant.conflict' });
    await expect(stage.as('grace').previewPreset(asked('full', '33', '33'))).rejects.toMatchObject({
      details: { reason: 'TWICE' },
    });
    await expect(stage.as('grace').previewPreset(asked('none', '33'))).rejects.toMatchObject({
      code: 'preset.not_found',
    });
    await expect(stage.as('grace').previewPreset(asked('full', '40'))).rejects.toMatchObject({
      code: 'contact.not_found',
    });
    await expect(stage.as('nadia').previewPreset(asked('full', '33'))).rejects.toMatchObject({
      code: 'account.not_found',
    });
    await expect(stage.as('ben').listPresets({})).rejects.toMatchObject(denied('STAFF_ROLE'));
    expect(await stage.as('ida').listPresets({})).toHaveLength(5);
  });
});
