import type { Actor } from '../../../core/index';
import { sampleCore, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const account = '1042';
const nul = 'a\0b';
const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U1' };
const asker = { chat, handle: 'ada', place: 'Bluebird Bakery' };
const ticket = { account, department: 'sales', priority: 'low' as const, subject: 's', message: 'm' };
const grant = { account, subject: { kind: 'contact' as const, id: '31' }, key: 'billing.prices' as const };
const why = {
  account,
  principal: 'contact:31',
  key: 'billing.pay',
  resource: { type: 'account', id: account },
};

type Door = ReturnType<TestCore['core']['as']>;
type Open = ReturnType<TestCore['core']['open']>;

/** Every id that comes in, by its field. */
const ACTING: [string, (as: Door) => Promise<unknown>][] = [
  ['openTicket account', (as) => as.openTicket({ ...ticket, account: nul })],
  ['openTicket department', (as) => as.openTicket({ ...ticket, department: nul })],
  ['openTicket service', (as) => as.openTicket({ ...ticket, service: nul })],
  ['replyToTicket ticket', (as) => as.replyToTicket({ ticket: nul, body: 'b' })],
  ['replyToTicket mirror', (as) => as.replyToTicket({ ticket: 't', body: 'b', mirror: nul })],
  ['closeTicket ticket', (as) => as.closeTicket({ ticket: nul })],
  ['readTicket ticket', (as) => as.readTicket({ ticket: nul })],
  ['givePermission account', (as) => as.givePermission({ ...grant, account: nul })],
  ['givePermission service', (as) => as.givePermission({ ...grant, service: nul })],
  [
    'givePermission subject.id',
    (as) => as.givePermission({ ...grant, subject: { kind: 'contact', id: nul } }),
  ],
  ['endPermission account', (as) => as.endPermission({ ...grant, account: nul })],
  ['unlinkChat link', (as) => as.unlinkChat({ link: nul })],
  ['personAccess account', (as) => as.personAccess({ account: nul, principal: 'contact:31' })],
  ['why resource.id', (as) => as.why({ ...why, resource: { type: 'service', id: nul } })],
  ['listPeople account', (as) => as.listPeople({ account: nul })],
  ['readActivity account', (as) => as.readActivity({ account: nul })],
  ['listContacts after.name', (as) => as.listContacts({ account, after: { name: nul, id: '31' } })],
  ['listAccessRequests after', (as) => as.listAccessRequests({ account, after: nul })],
  ['reviewAccess after', (as) => as.reviewAccess({ account, after: nul })],
  ['readAccount account', (as) => as.readAccount({ account: nul })],
  ['listInvoices account', (as) => as.listInvoices({ account: nul })],
];
const ASKING: [string, (open: Open) => Promise<unknown>][] = [
  ['startProof email', (open) => open.startProof({ ...asker, email: 'a\0@bluebird-bakery.example' })],
  [
    'startProof chat.user',
    (open) => open.startProof({ ...asker, chat: { ...chat, user: nul }, email: 'a@b.example' }),
  ],
  [
    'offerSignInLink chat.tenant',
    (open) => open.offerSignInLink({ ...asker, chat: { ...chat, tenant: nul } }),
  ],
  ['chooseAccount channel', (open) => open.chooseAccount({ chat, channel: nul, account })],
];

onDatabase('sqlite', 'U+0000, which PostgreSQL can’t keep, is no part of an id', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const grace = (): Actor => ({
    ...{ principal: 'user:1', name: 'Grace Okafor', login: true, channel: 'web' },
    freshAt: test.clock.now(),
  });
  const refused = (title: string) => ({ code: 'input.invalid', details: { field: title.split(' ')[1] } });

  it.each(ACTING)('%s', async (title, act) => {
    await expect(act(test.core.as(grace()))).rejects.toMatchObject(refused(title));
  });

  it.each(ASKING)('%s', async (title, ask) => {
    await expect(ask(test.core.open())).rejects.toMatchObject(refused(title));
  });
});
