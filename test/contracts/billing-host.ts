import { HostError } from '../../core/errors';
import type { BillingHost, HostEvent, HostNewTicket } from '../../core/ports/host';

/** A host with a little in it, and what its own staff do there. */
export interface BillingHostHarness {
  host: BillingHost;
  /** Two clients; the first has the service and at least two invoices, the second one invoice. */
  account: string;
  otherAccount: string;
  service: string;
  /** One of the first client's domains. */
  domain: string;
  department: string;
  otherDepartment: string;
  /** One of the first client's invoices. */
  invoice: string;
  /** What the first client owes. */
  owes: { cents: number; currency: string };
  asStaff: {
    reply(ticket: string, body: string): Promise<void>;
    note(ticket: string, body: string): Promise<void>;
    move(ticket: string, department: string): Promise<void>;
    open(ticket: string): Promise<void>;
  };
  /** Changes the first client, and its service, as the host's own pages do. */
  change: { account(): Promise<void>; service(): Promise<void> };
  /** What the ticket's thread says in the host: texts of clients and staff, in order, without private ones. */
  thread(ticket: string): Promise<{ author: string; body: string }[]>;
  state(ticket: string): Promise<string>;
}

const ada = { kind: 'contact', id: '31', name: 'Ada Lindqvist', email: 'ada@example.org' } as const;

/** Everything that happens after a position, in batches of `limit`. */
async function allEvents(host: BillingHost, from: string, limit = 100): Promise<HostEvent[]> {
  const all: HostEvent[] = [];
  for (let position = from; ;) {
    const batch = await host.events(position, limit);
    if (batch.events.length === 0) return all;
    all.push(...batch.events);
    position = batch.position;
  }
}

async function endOf(host: BillingHost): Promise<string> {
  let position = '';
  for (;;) {
    const batch = await host.events(position, 100);
    if (batch.events.length === 0) return position;
    position = batch.position;
  }
}

/** What every adapter has to do, whatever its platform calls it. */
export function billingHostContract(name: string, makeHarness: () => Promise<BillingHostHarness>): void {
  describe(`the billing host port of ${name}`, () => {
    let it: BillingHostHarness;
    let made = 0;
    beforeAll(async () => {
      it = await makeHarness();
    });

    const newKey = () => `contract-${(made += 1)}`;
    const aTicket = (more: Partial<HostNewTicket> = {}): HostNewTicket => ({
      account: it.account,
      department: it.department,
      subject: 'Backups fail',
      message: 'Since Monday.',
      priority: 'medium',
      author: ada,
      ...more,
    });
    const opened = async () => (await it.host.openTicket(aTicket(), newKey())).id;
    const refusal = { name: 'HostError', retryable: false };
    const unknown = { ...refusal, kind: 'notFound' };
    const invalid = { ...refusal, kind: 'validation' };

    describe('facts', () => {
      test('says what it can do by itself', async () => {
        const abilities = await it.host.abilities();
        expect(['person', 'owner', 'staff']).toContain(abilities.postsAs);
      });

      test('reads a client by its id', async () => {
        const account = await it.host.account(it.account);
        expect(account).toMatchObject({ id: it.account, state: 'active' });
        expect(account?.label).not.toBe('');
      });

      test('answers undefined for an unknown client, invoice or domain', async () => {
        expect(await it.host.account('nobody')).toBeUndefined();
        expect(await it.host.invoice('nothing')).toBeUndefined();
        expect(await it.host.domain('nothing')).toBeUndefined();
      });

      test('pages through all clients, each once', async () => {
        const seen: string[] = [];
        for (let after = ''; ;) {
          const page = await it.host.accounts(after, 1);
          if (!page[0]) break;
          expect(page).toHaveLength(1);
          seen.push(page[0].id);
          after = page[0].id;
        }
        expect(seen).toEqual(expect.arrayContaining([it.account, it.otherAccount]));
        expect(new Set(seen).size).toBe(seen.length);
      });

      test("lists a client's services and nobody else's", async () => {
        const services = await it.host.services(it.account);
        expect(services.map(({ id }) => id)).toContain(it.service);
        expect(new Set(services.map(({ account }) => account))).toEqual(new Set([it.account]));
        const others = await it.host.services(it.otherAccount);
        expect(others.map(({ id }) => id)).not.toContain(it.service);
      });

      test("lists a client's domains and nobody else's, and reads one with the account it belongs to", async () => {
        const domains = await it.host.domains(it.account);
        const found = await it.host.domain(it.domain);
        expect(found).toMatchObject({ id: it.domain, account: it.account });
        expect(found?.name).toMatch(/^[a-z0-9.-]+$/);
        expect(domains).toContainEqual(found);
        const others = await it.host.domains(it.otherAccount);
        expect(others.map(({ id }) => id)).not.toContain(it.domain);
      });

      test('lists departments in its order, and staff with theirs', async () => {
        const departments = await it.host.departments();
        const positions = departments.map(({ position }) => position);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(departments.map(({ id }) => id)).toEqual(
          expect.arrayContaining([it.department, it.otherDepartment]),
        );
        expect(await it.host.staff()).not.toHaveLength(0);
      });
    });

    describe('invoices', () => {
      test('lists those of one account alone, at most as many as asked', async () => {
        const invoices = await it.host.invoices(it.account, 100);
        expect(invoices.map(({ id }) => id)).toContain(it.invoice);
        expect(new Set(invoices.map(({ account }) => account))).toEqual(new Set([it.account]));
        expect(await it.host.invoices(it.account, 1)).toHaveLength(1);
        expect(await it.host.invoices('nobody', 100)).toEqual([]);
      });

      test('reads one with the account it belongs to, in whole cents', async () => {
        const invoice = await it.host.invoice(it.invoice);
        expect(invoice).toMatchObject({ id: it.invoice, account: it.account });
        expect(Number.isSafeInteger(invoice?.cents)).toBe(true);
        expect(invoice?.currency).toMatch(/^[A-Z]{3}$/);
      });

      test('says what an account owes, and refuses an unknown one', async () => {
        expect(await it.host.balance(it.account)).toEqual(it.owes);
        await expect(it.host.balance('nobody')).rejects.toMatchObject(unknown);
      });
    });

    describe('tickets', () => {
      test('opens one with its first message under the name of its author', async () => {
        const { id, number } = await it.host.openTicket(aTicket({ service: it.service }), newKey());
        expect(number).not.toBe('');
        expect(await it.thread(id)).toEqual([{ author: ada.name, body: 'Since Monday.' }]);
        expect(await it.state(id)).toBe('open');
      });

      test('opens one ticket for one key, and answers with it again', async () => {
        const key = newKey();
        const first = await it.host.openTicket(aTicket(), key);
        const again = await it.host.openTicket(aTicket(), key);
        expect(again).toEqual(first);
        expect(await it.thread(first.id)).toHaveLength(1);
      });

      test('opens one ticket for one key when several come at once', async () => {
        const key = newKey();
        const all = await Promise.all([1, 2, 3, 4].map(() => it.host.openTicket(aTicket(), key)));
        expect(new Set(all.map(({ id }) => id)).size).toBe(1);
        expect(await it.thread(all[0]!.id)).toHaveLength(1);
      });

      test('opens two tickets for two keys, though they say the same', async () => {
        expect(await opened()).not.toBe(await opened());
      });

      test.each([
        ['an unknown account', { account: 'nobody' }, unknown],
        ['an unknown department', { department: 'nowhere' }, unknown],
        ['an unknown service', { service: 'nothing' }, unknown],
        ['no subject', { subject: ' ' }, invalid],
        ['a subject that is too long', { subject: 'x'.repeat(300) }, invalid],
        ['no message', { message: '' }, invalid],
      ])('refuses a ticket with %s for good', async (_, wrong, why) => {
        const refused = it.host.openTicket(aTicket(wrong), newKey());
        await expect(refused).rejects.toBeInstanceOf(HostError);
        await expect(refused).rejects.toMatchObject(why);
      });

      test("refuses a ticket about another account's service", async () => {
        const refused = it.host.openTicket(
          aTicket({ account: it.otherAccount, service: it.service }),
          newKey(),
        );
        await expect(refused).rejects.toMatchObject(refusal);
      });

      test('adds a reply once for each key, also when it comes several times at once', async () => {
        const ticket = await opened();
        const key = newKey();
        const said = { message: 'Any news?', author: ada };
        await Promise.all([1, 2, 3, 4].map(() => it.host.reply(ticket, said, key)));
        await it.host.reply(ticket, said, key);
        expect((await it.thread(ticket)).map(({ body }) => body)).toEqual(['Since Monday.', 'Any news?']);
      });

      test('keeps every one of many replies that come at once', async () => {
        const ticket = await opened();
        const bodies = ['one', 'two', 'three', 'four', 'five'];
        await Promise.all(bodies.map((message) => it.host.reply(ticket, { message, author: ada }, newKey())));
        const thread = await it.thread(ticket);
        expect(thread.map(({ body }) => body).sort()).toEqual([...bodies, 'Since Monday.'].sort());
      });

      test('keeps a reply as it was written', async () => {
        const ticket = await opened();
        const message = "<b>'; drop table host_reply; --</b>\n\t\u{1F600} <!channel> @everyone żółć";
        await it.host.reply(ticket, { message, author: ada }, newKey());
        expect((await it.thread(ticket)).at(-1)?.body).toBe(message);
      });

      test('asks staff again when the client replies', async () => {
        const ticket = await opened();
        await it.asStaff.reply(ticket, 'Try again.');
        expect(await it.state(ticket)).toBe('answered');
        await it.host.reply(ticket, { message: 'It fails still.', author: ada }, newKey());
        expect(await it.state(ticket)).toBe('waiting');
      });

      test('closes once for each key: a late repeat leaves a reopened ticket open', async () => {
        const ticket = await opened();
        const key = newKey();
        await it.host.closeTicket(ticket, key);
        expect(await it.state(ticket)).toBe('closed');
        await it.asStaff.open(ticket);
        await it.host.closeTicket(ticket, key);
        expect(await it.state(ticket)).toBe('open');
        await it.host.closeTicket(ticket, newKey());
        expect(await it.state(ticket)).toBe('closed');
      });

      test('refuses to reply to or close an unknown ticket for good', async () => {
        const said = { message: 'Hello?', author: ada };
        await expect(it.host.reply('nothing', said, newKey())).rejects.toMatchObject(unknown);
        await expect(it.host.closeTicket('nothing', newKey())).rejects.toMatchObject(unknown);
      });
    });

    describe('events', () => {
      test('tells what staff did, in order, and how the ticket stands', async () => {
        const start = await endOf(it.host);
        const ticket = await opened();
        await it.asStaff.reply(ticket, 'Which server?');
        await it.asStaff.move(ticket, it.otherDepartment);
        const events = await allEvents(it.host, start);
        expect(events).toMatchObject([
          { kind: 'ticket.replied', ticket, body: 'Which server?' },
          { kind: 'ticket.state', ticket, state: 'answered' },
          { kind: 'ticket.moved', ticket, department: it.otherDepartment },
        ]);
      });

      test('names the staff member and the reply', async () => {
        const start = await endOf(it.host);
        await it.asStaff.reply(await opened(), 'Done.');
        const [replied] = await allEvents(it.host, start);
        const names = await it.host.staff();
        expect(replied).toMatchObject({ kind: 'ticket.replied', replyId: expect.stringMatching(/./) });
        if (replied?.kind !== 'ticket.replied') throw new Error('another event');
        expect(names).toContainEqual(expect.objectContaining({ id: replied.staff, name: replied.staffName }));
      });

      test('names the key that we opened the ticket with, so that it is known before its id was kept', async () => {
        const start = await endOf(it.host);
        const key = newKey();
        const { id: ticket } = await it.host.openTicket(aTicket(), key);
        await it.asStaff.reply(ticket, 'Hello.');
        await it.asStaff.move(ticket, it.otherDepartment);
        await it.host.closeTicket(ticket, newKey());
        const events = await allEvents(it.host, start);
        expect(events.map((event) => [event.kind, 'ourKey' in event && event.ourKey])).toEqual([
          ['ticket.replied', key],
          ['ticket.state', key],
          ['ticket.moved', key],
          ['ticket.state', key],
        ]);
      });

      test('tells back what we did with its key, in its place, also when the ticket stood so already', async () => {
        const start = await endOf(it.host);
        const ticket = await opened();
        const keys = [newKey(), newKey(), newKey()];
        await it.host.reply(ticket, { message: 'Still there.', author: ada }, keys[0]!);
        await it.host.closeTicket(ticket, keys[1]!);
        await it.host.closeTicket(ticket, keys[2]!);
        await it.host.closeTicket(ticket, keys[1]!);
        const events = await allEvents(it.host, start);
        expect(events.map((event) => [event.kind, 'own' in event && event.own])).toEqual(
          keys.map((key) => ['ticket.state', key]),
        );
      });

      test('tells that a client is no longer as it was, and what it is now when it is asked', async () => {
        const start = await endOf(it.host);
        const [account, services] = [await it.host.account(it.account), await it.host.services(it.account)];
        await it.change.account();
        await it.change.service();
        const changed = { kind: 'account.changed', account: it.account };
        expect(await allEvents(it.host, start)).toMatchObject([changed, changed]);
        expect(await it.host.account(it.account)).not.toEqual(account);
        expect(await it.host.services(it.account)).not.toEqual(services);
      });

      test('never tells a private note', async () => {
        const start = await endOf(it.host);
        const ticket = await opened();
        await it.asStaff.note(ticket, 'The client is late with paying.');
        expect(await allEvents(it.host, start)).toEqual([]);
        expect(JSON.stringify(await it.thread(ticket))).not.toContain('late with paying');
      });

      test('gives each event once, from any position, in batches of any size', async () => {
        const start = await endOf(it.host);
        const ticket = await opened();
        for (const body of ['one', 'two', 'three']) await it.asStaff.reply(ticket, body);
        const whole = await allEvents(it.host, start);
        expect(whole).toHaveLength(4); // three replies, and one change of state
        expect(new Set(whole.map(({ id }) => id)).size).toBe(4);
        const order = whole.map(({ seq }) => seq);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
        expect(await allEvents(it.host, start, 1)).toEqual(whole);
        const { events, position } = await it.host.events(start, 2);
        expect([...events, ...(await allEvents(it.host, position))]).toEqual(whole);
      });

      test('stays where it is when nothing happened', async () => {
        const end = await endOf(it.host);
        expect(await it.host.events(end, 10)).toEqual({ events: [], position: end });
      });

      test('begins at the beginning', async () => {
        await it.asStaff.reply(await opened(), 'Hello.');
        const all = await allEvents(it.host, '');
        expect(all.length).toBeGreaterThan(0);
        expect(await allEvents(it.host, '')).toEqual(all);
      });

      test('refuses a position that it never gave', async () => {
        await expect(it.host.events('yesterday', 10)).rejects.toMatchObject(invalid);
      });
    });
  });
}
