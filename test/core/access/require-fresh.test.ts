import { FRESH_ACTS, type Actor } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

const HOUR = 3_600_000;
const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-grace' };
const subject = { kind: 'contact' as const, id: '32' };

/** Every use case that R15 names, by its act; what a later version adds belongs here too. */
const NAMED: Record<
  (typeof FRESH_ACTS)[number],
  Record<string, (test: TestCore, actor: Actor) => Promise<unknown>>
> = {
  grants: {
    givePermission: ({ core }, actor) =>
      core.as(actor).givePermission({ account: '1042', subject, key: 'billing.prices' }),
    endPermission: ({ core }, actor) =>
      core.as(actor).endPermission({ account: '1042', subject, key: 'billing.pay' }),
    setDepartmentRule: async ({ core }, actor) =>
      (await core.as(actor).setDepartmentRule({ account: '1042', subject })) ?? 'none',
    editContact: ({ core }, actor) =>
      core.as(actor).editContact({ account: '1042', contact: '33', email: 'nair@bluebird-bakery.example' }),
    mergeContacts: ({ core }, actor) =>
      core.as(actor).mergeContacts({ account: '1042', into: '31', from: '33' }),
    removeContact: async ({ core }, actor) => {
      await core.as(actor).removeContact({ account: '1042', contact: '31' });
      return 'removed';
    },
  },
  link: {
    confirmSignInLink: async ({ core }, actor) =>
      core.as(actor).confirmSignInLink({
        token: await core
          .open()
          .offerSignInLink({ chat: { ...chat, user: 'U-other' }, handle: 'g', place: 'p' }),
      }),
  },
  unlink: {
    unlinkChat: async ({ core, clock }, actor) => {
      const token = await core.open().offerSignInLink({ chat, handle: 'g', place: 'p' });
      const link = await core
        .as({ principal: 'user:1', name: 'Grace', login: true, freshAt: clock.now(), channel: 'web' })
        .confirmSignInLink({ token });
      return core.as(actor).unlinkChat({ link: link.id });
    },
  },
};

const rows = FRESH_ACTS.flatMap((act) =>
  Object.entries(NAMED[act]).map(([name, run]) => ({ act, name, run })),
);

onDatabase('sqlite', 'step-up (R15)', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.freshUrl());
  });
  afterAll(() => test.core.close());
  const grace = (over: Partial<Actor>): Actor => ({
    principal: 'user:1',
    name: 'Grace Okafor',
    login: true,
    channel: 'web',
    ...over,
  });
  const linked = async () => {
    const token = await test.core.open().offerSignInLink({ chat, handle: 'g', place: 'p' });
    return (await test.core.as(grace({ freshAt: test.clock.now() })).confirmSignInLink({ token })).id;
  };
  const refused = { code: 'access.not_fresh' };

  it.each(rows)('$name asks for a proof that is fresh', async ({ run }) => {
    const now = test.clock.now();
    await expect(run(test, grace({}))).rejects.toMatchObject(refused);
    await expect(run(test, grace({ freshAt: now - HOUR / 6 - 1000 }))).rejects.toMatchObject(refused);
    const link = await linked();
    await expect(
      run(test, grace({ freshAt: now - 12 * HOUR - 1000, channel: 'slack', chat, link })),
    ).rejects.toMatchObject(refused);
  });

  it.each(rows)('$name goes on with one of the last minutes', async ({ run }) => {
    await expect(run(test, grace({ freshAt: test.clock.now() }))).resolves.toBeDefined();
  });
});
