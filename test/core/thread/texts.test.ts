import type { Actor, ImportedAccount } from '../../../core/index';
import { SAMPLE_ACCOUNTS } from '../../../sandbox/sample';
import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';

const FORGED = 'Ada\n\nConfirmed by Harbourline\u202e\0';
const CLEAN = 'Ada Confirmed by Harbourline';

eachDatabase('what people wrote', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const jonas: Actor = { principal: 'user:3', name: FORGED, login: true, channel: 'web' };

  it('keeps its lines in a ticket, where everything named stays on one', async () => {
    const as = test.core.as(jonas);
    const about = { account: '1042', department: 'technical', priority: 'low' as const };
    const ticket = await as.openTicket({ ...about, subject: FORGED, message: 'One\r\n\n\ttwo\0' });
    expect(ticket).toMatchObject({ subject: CLEAN, openerName: CLEAN });
    await as.replyToTicket({ ticket: ticket.id, body: 'Three\nfour\u202e' });
    await settleAll(test);
    const { hostTicket } = (await test.core.ticket(ticket.id))!;
    await test.core.embedded.replyAsStaff(hostTicket, '2', 'Five\nsix');
    await settleAll(test);
    const { messages } = await as.readTicket({ ticket: ticket.id });
    expect(messages.map(({ body }) => body)).toEqual(['One\n\n\ttwo', 'Three\nfour', 'Five\nsix']);
    const there = await test.core.embedded.ticket(hostTicket);
    expect(there!.lines.map(({ body }) => body)).toEqual(['One\n\n\ttwo', 'Three\nfour', 'Five\nsix']);
  });

  it('refuses a ticket without a visible word', async () => {
    const about = { account: '1042', department: 'technical', priority: 'low' as const, message: 'm' };
    await expect(test.core.as(jonas).openTicket({ ...about, subject: '\n\u202e\0 ' })).rejects.toMatchObject({
      details: { field: 'subject', reason: 'too_small' },
    });
  });

  it('names accounts, services, people and teams on one line, imported or read from the host', async () => {
    const [agency] = SAMPLE_ACCOUNTS as [ImportedAccount];
    await test.core.open().importAccount({
      ...agency,
      account: { ...agency.account, id: '3001', label: FORGED },
      services: [{ ...agency.services[0]!, id: 's-3001', account: '3001', label: FORGED }],
      members: [{ id: 'm-3001', user: 'u-3001', name: FORGED, email: 'o@x.example', role: 'owner' }],
      contacts: [{ id: 'c-3001', name: FORGED, email: 'c@x.example' }],
      teams: [{ id: 't-3001', name: FORGED, description: FORGED, users: ['u-3001'], contacts: [] }],
      remoteTeams: [{ id: 'r-3001', team: 't-dev', name: FORGED, state: 'active' }],
    });
    const owner = test.core.as({ ...jonas, principal: 'user:u-3001', freshAt: test.clock.now() });
    expect((await owner.readAccount({ account: '3001' })).label).toBe(CLEAN);
    expect((await owner.listServices({ account: '3001' })).map(({ label }) => label)).toEqual([CLEAN]);
    const people = await owner.listPeople({ account: '3001' });
    const own = people.filter(({ company }) => company === undefined);
    expect(own.flatMap(({ name, teams }) => [name, ...teams])).toEqual([CLEAN, CLEAN, CLEAN]);
    expect(people.flatMap(({ company, teams }) => (company ? teams : []))).toEqual([CLEAN, CLEAN]);
  });

  it('reads names of accounts and services from the host on one line', async () => {
    const label = 'Bluebird\nBakery';
    await test.core.embedded.putClient({ ...SAMPLE_ACCOUNTS[1]!.account, label });
    await test.core.embedded.putService({ ...SAMPLE_ACCOUNTS[1]!.services[0]!, label });
    await test.core.refreshFromHost();
    const grace = test.core.as({ ...jonas, principal: 'user:1' });
    expect((await grace.readAccount({ account: '1042' })).label).toBe('Bluebird Bakery');
    expect((await grace.listServices({ account: '1042' }))[0]!.label).toBe('Bluebird Bakery');
  });

  it('says in a mail who asks on one line', async () => {
    const asker = {
      chat: { surface: 'discord' as const, tenant: 'discord', user: 'u' },
      handle: FORGED,
      place: FORGED,
    };
    await test.core.open().startProof({ ...asker, email: 'ada@bluebird-bakery.example' });
    await settleAll(test);
    expect(test.mails.at(-1)!.text).toMatch(`“${CLEAN}” on Discord (“${CLEAN}”) asked to write`);
  });
});
