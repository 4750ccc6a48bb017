import type { Actor } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

eachDatabase('what no database keeps', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const as = (principal: Actor['principal']) =>
    test.core.as({ principal, name: 'Somebody', login: true, channel: 'web' });
  const chat = (user: string) => ({ surface: 'slack' as const, tenant: 'T1', user });

  it.each([
    ['NUL', '\0'],
    ['half a character', '\ud83d'],
  ])('is no part of an id: %s', async (_what, odd) => {
    const asked = [
      () => test.core.ticket(odd),
      () => test.core.chatPerson(chat(odd)),
      () => as('user:1').listTickets({ account: odd }),
      () => as('user:1').ticketForm({ account: odd }),
      () => as('user:1').readAccount({ account: odd }),
    ];
    for (const ask of asked) await expect(ask()).rejects.toMatchObject({ code: 'input.invalid' });
  });

  it.each([
    ['NUL', 'Blue\0bird'],
    ['half a character', '\ud83dzzz'],
  ])('finds no account: %s', async (_what, search) => {
    expect(await as('staff:1').findAccounts({ search })).toEqual([]);
  });

  it('finds accounts by what is left of it, and all of them by nothing', async () => {
    const found = async (search: string) =>
      (await as('staff:1').findAccounts({ search })).map(({ id }) => id).sort();
    expect(await found('blue\ud83dbird\n')).toEqual(['1042']);
    expect(await found(' ')).toEqual(['1042', '1077']);
  });
});
