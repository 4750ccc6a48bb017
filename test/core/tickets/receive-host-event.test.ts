import type { Actor } from '../../../core/index';
import { HostError } from '../../../core/errors';
import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';

eachDatabase('what happened to a ticket in the host', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());

  const jonas = (): Actor => ({ principal: 'user:3', name: 'Jonas Weber', login: true, channel: 'web' });
  const as = () => test.core.as(jonas());

  async function opened() {
    const about = { account: '1042', department: 'technical', priority: 'low' as const };
    const { id } = await as().openTicket({ ...about, subject: 'Slow', message: 'Since noon.' });
    await settleAll(test);
    const { hostTicket } = (await test.core.ticket(id))!;
    return { id, hostTicket };
  }

  const state = async (id: string) => (await test.core.ticket(id))!.state;
  const actionsOn = async (id: string) => {
    const { rows } = await as().readActivity({ account: '1042' });
    return rows.filter(({ subject }) => subject === `ticket:${id}`).map(({ action }) => action);
  };

  it('changes nothing when it is the echo of what we did, however late that reached the host', async () => {
    const { id, hostTicket } = await opened();
    await test.core.embedded.replyAsStaff(hostTicket, '2', 'Which page?');
    await settleAll(test);
    test.clock.advance(10);
    await as().replyToTicket({ ticket: id, body: 'All of them.' });
    test.clock.advance(10);
    await as().closeTicket({ ticket: id });
    test.clock.advance(1000);
    await settleAll(test);
    await settleAll(test);
    expect((await test.core.embedded.ticket(hostTicket))!.ticket.state).toBe('closed');
    expect(await state(id)).toBe('closed');
    expect((await actionsOn(id)).filter((action) => action === 'ticket.state')).toEqual([]);
  });

  it('adds what staff said before we closed, and leaves the ticket closed', async () => {
    const { id, hostTicket } = await opened();
    await test.core.embedded.replyAsStaff(hostTicket, '2', 'Try again?');
    test.clock.advance(10);
    await as().closeTicket({ ticket: id });
    await settleAll(test);
    expect(await state(id)).toBe('closed');
    expect(await actionsOn(id)).toContain('ticket.answered');
  });

  it('opens the ticket again when staff did', async () => {
    const { id, hostTicket } = await opened();
    await as().closeTicket({ ticket: id });
    await settleAll(test);
    test.clock.advance(10);
    await test.core.embedded.setTicketState(hostTicket, '2', 'open');
    await settleAll(test);
    expect(await state(id)).toBe('open');
  });

  const atHost = async (hostTicket: string) => (await test.core.embedded.ticket(hostTicket))!.ticket.state;

  it('leaves a ticket closed that we closed before the host had it', async () => {
    const { id, hostTicket } = await opened();
    await as().closeTicket({ ticket: id });
    test.clock.advance(10);
    await test.core.embedded.setTicketState(hostTicket, '2', 'answered');
    await settleAll(test);
    expect([await state(id), await atHost(hostTicket)]).toEqual(['closed', 'closed']);
  });

  it('ends as it ended there, although what staff did is heard only after our own change arrived', async () => {
    const { id, hostTicket } = await opened();
    const { events } = test.core.embedded;
    test.core.embedded.events = (position) => events(position, 1);
    await as().closeTicket({ ticket: id });
    test.clock.advance(10);
    await test.core.embedded.replyAsStaff(hostTicket, '2', 'Is it still slow?');
    await settleAll(test);
    test.core.embedded.events = events;
    expect([await state(id), await atHost(hostTicket)]).toEqual(['closed', 'closed']);
    expect(await actionsOn(id)).toContain('ticket.answered');
  });

  it('takes the echo of what we did before our last change for no news, whenever it is heard', async () => {
    const { id, hostTicket } = await opened();
    await test.core.embedded.replyAsStaff(hostTicket, '2', 'Which page?');
    await settleAll(test);
    const { events } = test.core.embedded;
    await as().replyToTicket({ ticket: id, body: 'All of them.' });
    await test.core.settle();
    await as().closeTicket({ ticket: id });
    test.core.embedded.events = async (position) => ({ events: [], position });
    await settleAll(test);
    test.core.embedded.events = (position) => events(position, 1);
    await settleAll(test);
    test.core.embedded.events = events;
    expect([await state(id), await atHost(hostTicket)]).toEqual(['closed', 'closed']);
    expect((await actionsOn(id)).filter((action) => action === 'ticket.state')).toEqual([]);
  });

  it('counts in the order of the host, whose clock may be behind ours', async () => {
    const { id, hostTicket } = await opened();
    test.clock.advance(5000);
    await as().replyToTicket({ ticket: id, body: 'Still there.' });
    await settleAll(test);
    test.clock.advance(-5000);
    await test.core.embedded.setTicketState(hostTicket, '2', 'closed');
    await settleAll(test);
    expect(await state(id)).toBe('closed');
  });

  it('tells nobody that it is open again, when what staff did before is heard only after we closed', async () => {
    const { id, hostTicket } = await opened();
    const { events } = test.core.embedded;
    test.core.embedded.events = async (position) => ({ events: [], position });
    await test.core.embedded.replyAsStaff(hostTicket, '2', 'Is it still slow?');
    await as().closeTicket({ ticket: id });
    await settleAll(test);
    test.core.embedded.events = (position) => events(position, 1);
    await settleAll(test);
    test.core.embedded.events = events;
    expect([await state(id), await atHost(hostTicket)]).toEqual(['closed', 'closed']);
    expect(await actionsOn(id)).toContain('ticket.answered');
    expect(await actionsOn(id)).not.toContain('ticket.state');
  });

  it('hears the host again when what we did last was given up there', async () => {
    const { id, hostTicket } = await opened();
    const { closeTicket } = test.core.embedded;
    test.core.embedded.closeTicket = () => Promise.reject(new HostError('validation', 'ticket.merged'));
    await as().closeTicket({ ticket: id });
    await settleAll(test);
    test.core.embedded.closeTicket = closeTicket;
    await test.core.embedded.setTicketState(hostTicket, '2', 'answered');
    await settleAll(test);
    expect([await state(id), await atHost(hostTicket)]).toEqual(['answered', 'answered']);
  });

  it('does not close again what was opened again before the echo came', async () => {
    const { id, hostTicket } = await opened();
    await as().closeTicket({ ticket: id });
    await test.core.settle();
    await as().replyToTicket({ ticket: id, body: 'It is slow again.' });
    await settleAll(test);
    expect([await state(id), await atHost(hostTicket)]).toEqual(['waiting', 'waiting']);
  });
});
