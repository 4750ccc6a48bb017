import type { Actor } from '../../../core/index';
import { sampleCore, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const PAST = { code: 'input.invalid', details: { field: 'expiresAt', reason: 'PAST' } };

onDatabase('sqlite', 'giving a permission', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const as = (id: string) => {
    const who: Actor = { principal: `user:${id}`, name: `user ${id}`, login: true, channel: 'web' };
    return test.core.as({ ...who, freshAt: test.clock.now() });
  };
  const contact = { account: '1042', subject: { kind: 'contact' as const, id: '31' } };

  it('ends after now: an end in the past, which would end what is there, is refused', async () => {
    const wanted = { ...contact, key: 'billing.prices' as const };
    const now = test.clock.now();
    for (const expiresAt of [1, now - 1, now]) {
      await expect(as('1').givePermission({ ...wanted, expiresAt })).rejects.toMatchObject(PAST);
    }
    const expiresAt = now + 60_000;
    expect(await as('1').givePermission({ ...wanted, expiresAt })).toMatchObject({ expiresAt });
  });

  it.each([
    ['membership', 'm-1042-3', 'membership.not_found'],
    ['contact', '31', 'contact.not_found'],
    ['team', 't-it', 'team.not_found'],
    ['remote', 'r-1', 'remote.not_found'],
  ] as const)('finds no %s of another account (R3)', async (kind, id, code) => {
    const wanted = { account: '1077', subject: { kind, id }, key: 'support.view' as const };
    await expect(as('4').givePermission(wanted)).rejects.toMatchObject({ code });
    await expect(as('4').endPermission(wanted)).rejects.toMatchObject({ code });
  });
});
