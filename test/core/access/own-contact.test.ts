import type { Actor } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';
import { SAMPLE_ACCOUNTS } from '../../../sandbox/sample';

eachDatabase('somebody who may manage contacts', (_open, place) => {
  let test: TestCore;
  const account = '2001';
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    const [, bakery] = SAMPLE_ACCOUNTS;
    await test.core.open().importAccount({
      ...bakery!,
      account: { ...bakery!.account, id: account },
      services: [],
      members: [
        { id: 'm-o', user: '1', name: 'Grace Okafor', email: 'grace.okafor@postbox.example', role: 'owner' },
        {
          id: 'm-j',
          user: '3',
          name: 'Jonas Weber',
          email: 'jonas@bluebird-bakery.example',
          role: 'member',
          grants: [{ key: 'misc.contacts' }, { key: 'misc.teams' }, { key: 'billing.balance' }],
        },
      ],
      contacts: [
        { id: 'c-own', name: 'Jonas at work', email: 'Jonas@bluebird-bakery.example' },
        { id: 'c-other', name: 'Somebody else', email: 'else@bluebird-bakery.example' },
      ],
      teams: [{ id: 't-own', name: 'Jonas and friends', description: '', users: [], contacts: ['c-own'] }],
      remoteTeams: [],
    });
    await test.core.open().importAccount({
      ...bakery!,
      account: { ...bakery!.account, id: '2002' },
      services: [],
      members: [
        { id: 'm-h', user: '2', name: 'Henrik', email: 'henrik@bluebird-bakery.example', role: 'owner' },
      ],
      contacts: [{ id: 'c-away', name: 'Jonas elsewhere', email: 'jonas@bluebird-bakery.example' }],
      teams: [{ id: 't-away', name: 'Elsewhere', description: '', users: [], contacts: ['c-away'] }],
      remoteTeams: [],
    });
    const { core } = test;
    await core.open().importAccount({
      ...bakery!,
      account: { ...bakery!.account, id: '2003' },
      services: [],
      members: [
        { id: 'm-o3', user: '1', name: 'Grace', email: 'grace.okafor@postbox.example', role: 'owner' },
        {
          id: 'm-j3',
          user: '3',
          name: 'Jonas Weber',
          email: 'jonas@bluebird-bakery.example',
          role: 'member',
          grants: [{ key: 'misc.teams' }, { key: 'billing.balance' }],
        },
      ],
      contacts: [],
      teams: [],
      remoteTeams: [{ id: 'r-away', team: 't-away', name: 'Elsewhere', state: 'active' }],
    });
  });
  afterAll(() => test.core.close());
  const jonas = (): Actor => ({
    principal: 'user:3',
    name: 'Jonas Weber',
    login: true,
    freshAt: test.clock.now(),
    channel: 'web',
  });
  const give = (kind: 'contact' | 'team' | 'membership', id: string) =>
    test.core.as(jonas()).givePermission({ account, subject: { kind, id }, key: 'billing.balance' });

  it('gives what it holds to others', async () => {
    expect(await give('contact', 'c-other')).toMatchObject({ key: 'billing.balance' });
  });

  it.each([
    ['contact', 'c-own'],
    ['team', 't-own'],
  ] as const)('gives nothing to itself through its own %s', async (kind, id) => {
    await expect(give(kind, id)).rejects.toMatchObject({ details: { reason: 'OWN' } });
  });

  it('gives nothing to itself through a team of another account', async () => {
    const wanted = {
      account: '2003',
      subject: { kind: 'remote' as const, id: 'r-away' },
      key: 'billing.balance' as const,
    };
    await expect(test.core.as(jonas()).givePermission(wanted)).rejects.toMatchObject({
      details: { reason: 'OWN' },
    });
  });

  it('gives nothing to members without the key for them', async () => {
    await expect(give('membership', 'm-j')).rejects.toMatchObject({ details: { reason: 'NO_MANAGE' } });
  });
});
