import { PERMISSION_KEYS, isServiceKey } from '../../../core/access/catalogue';
import { ticketResource } from '../../../core/tickets/ticket-resource';
import type { Resource } from '../../../core/access/resource';
import type { Principal } from '../../../core/index';
import { kindOf } from '../../../core/notices/kinds';
import { receives } from '../../../core/notices/receives';
import { openDatabase, type Database } from '../../../core/storage/open';
import { accessReads } from '../../../core/storage/stores/access-store';
import { ticketReads } from '../../../core/storage/stores/ticket-store';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase } from '../../support/databases';
import { BAKERY, openStage, type Stage } from '../../support/stage';
import { seededRandom } from '../../kill/seeded-random';

const ROUNDS = Number(process.env.LATCHKEY_RUNS ?? 8_000) / 400;
const SEED = Number(process.env.LATCHKEY_SEED ?? 20261123);
const account = BAKERY;
const HOLDERS = [
  ['contact', '31'],
  ['contact', '32'],
  ['contact', '33'],
  ['contact', 'c-joined'],
  ['membership', 'm-1042-3'],
  ['membership', 'm-1042-4'],
  ['team', 't-it'],
  ['team', 't-mixed'],
  ['remote', 'r-1'],
] as const;
const EVENTS = [
  { event: 'invoice.created' },
  { event: 'payment.failed' },
  { event: 'general.news' },
  { event: 'service.renewed', service: 's-11' },
  { event: 'ticket.answered' },
  { event: 'domain.expiring', domain: 'd-1' },
] as const;
const KEYS = PERMISSION_KEYS.filter((key) =>
  /emails|invoices|notifications|support|domains|misc.services|service/.test(key),
);

eachDatabase('the recipients of anything (R11)', (_open, place) => {
  let stage: Stage;
  let db: Database;
  let ticket: string;
  const next = seededRandom(SEED);
  const random = {
    below: (most: number) => Math.floor(next() * most),
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
  };
  beforeAll(async () => {
    const url = await place.freshUrl();
    stage = await openStage(url);
    db = openDatabase(url);
    const jonas = stage.as('jonas');
    const about = { department: 'technical', priority: 'low' as const, subject: 'S', message: 'M' };
    ticket = (await jonas.openTicket({ account, ...about })).id;
    await inTransaction(db, async (tx) => {
      await tx('latchkey_contact').insert({
        ...{ id: 'c-joined', account_id: account, name: 'Joined', email: 'old@x.example', asleep: 0 },
      });
      // Tomasz is a member here too, joined to a contact, and in a team that is let in.
      await tx('latchkey_membership').insert({
        ...{ id: 'm-1042-4', account_id: account, user_id: '5', contact_id: 'c-joined' },
        ...{ role: 'member', suspended: 0 },
      });
      await tx('latchkey_team').insert({
        id: 't-mixed',
        account_id: account,
        name: 'Mixed',
        description: '',
      });
      for (const [subject_kind, subject_id] of [
        ['user', '3'],
        ['contact', 'c-joined'],
        ['contact', '32'],
      ]) {
        await tx('latchkey_team_member').insert({ team_id: 't-mixed', subject_kind, subject_id });
      }
    });
  });
  afterAll(async () => {
    await db.close();
    await stage.core.close();
  });

  /** Everything that decides, thrown anew; a few grants each, on the boundary of their ends. */
  async function shuffle(now: number): Promise<void> {
    await inTransaction(db, async (tx) => {
      await tx('latchkey_grant').where({ account_id: account }).del();
      await tx('latchkey_department_rule').where({ account_id: account }).del();
      await tx('latchkey_domain_role').del();
      await tx('latchkey_ceiling').del();
      for (const [subject_kind, subject_id] of HOLDERS) {
        const some = new Map(
          Array.from({ length: random.below(4) }, () => {
            const permission = random.of(KEYS);
            const service_id = isServiceKey(permission) ? random.of(['', 's-11', 's-12']) : '';
            return [`${permission} ${service_id}`, { permission, service_id }] as const;
          }),
        );
        for (const [at, grant] of [...some.values()].entries()) {
          await tx('latchkey_grant').insert({
            ...{ id: `${subject_id}-${at}`, account_id: account, subject_kind, subject_id, ...grant },
            expires_at: random.of([null, null, now - 60_000, now + 600_000]),
            ...{ granted_by: 'user:1', granted_at: now },
          });
        }
        if (random.below(5) > 0) continue;
        await tx('latchkey_department_rule').insert({
          ...{ subject_kind, subject_id, account_id: account, mode: random.of(['allBut', 'only']) },
          departments: JSON.stringify(random.of([['technical'], ['sales'], []])),
        });
      }
      if (random.below(3) === 0) {
        const contact_id = random.of(['31', '33', 'c-joined']);
        await tx('latchkey_domain_role').insert({ domain_id: 'd-1', role: 'tech', contact_id });
      }
      if (random.below(4) === 0) {
        const permission = random.of(KEYS);
        await tx('latchkey_ceiling').insert({ level: 'account', holder: account, permission, allowed: 0 });
      }
      await tx('latchkey_contact')
        .where({ id: '33' })
        .update({ asleep: random.below(2) });
      await tx('latchkey_contact')
        .where({ id: '40' })
        .update({ asleep: random.below(2) });
      await tx('latchkey_membership')
        .where({ id: 'm-1042-3' })
        .update({ suspended: random.below(2) });
      await tx('latchkey_membership')
        .where({ id: 'm-1077-5' })
        .update({ suspended: random.below(2) });
      await tx('latchkey_remote_team').update({
        state: random.of(['active', 'active', 'pending', 'closed']),
      });
      const state = random.of(['active', 'active', 'active', 'suspended']);
      await tx('latchkey_account').where({ id: account }).update({ state });
      await tx('latchkey_account')
        .where({ id: '1077' })
        .update({ state: random.of(['active', 'suspended']) });
    });
  }

  /** Everybody there is, each by its own facts, one after the other. */
  async function told(resource: Resource, event: string, roles: readonly string[]): Promise<string[]> {
    const users = (await db.read('latchkey_user').pluck('id')) as string[];
    const joined = (await db
      .read('latchkey_membership')
      .whereNotNull('contact_id')
      .pluck('contact_id')) as string[];
    const contacts = ((await db.read('latchkey_contact').pluck('id')) as string[]).filter(
      (id) => !joined.includes(id),
    );
    const all = [...users.map((id) => `user:${id}`), ...contacts.map((id) => `contact:${id}`)] as Principal[];
    const found: string[] = [];
    for (const principal of all) {
      const question = { principal, account, login: principal.startsWith('user:') };
      const loaded = (await accessReads(db.read).facts(question))!;
      const now = stage.clock.fromDatabase(loaded.now);
      if (receives(loaded.facts, { kind: kindOf(event)!, resource, roles }, now)) found.push(principal);
    }
    return found.sort();
  }

  it('are all who hold its key there, and nobody else', async () => {
    const counts = { told: 0, remote: 0, none: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      await shuffle(stage.clock.now());
      const kept = (await ticketReads(db.read).ticket(ticket))!;
      for (const one of EVENTS) {
        const resource: Resource =
          'service' in one
            ? { type: 'service', id: one.service, account }
            : 'domain' in one
              ? { type: 'domain', id: one.domain, account }
              : one.event.startsWith('ticket')
                ? ticketResource(kept)
                : { type: 'account', id: account };
        const roles = (await db.read('latchkey_domain_role').pluck('contact_id')) as string[];
        const holders = await told(resource, one.event, 'domain' in one ? roles : []);
        const expected = 'domain' in one && holders.length === 0 ? ['user:1'] : holders;
        const input = one.event.startsWith('ticket') ? { ...one, ticket } : one;
        const found = await stage.core.open().recipients({ account, ...input });
        expect([round, one.event, found.map(({ principal }) => principal).sort()]).toEqual([
          ...[round, one.event],
          expected,
        ]);
        counts.told += found.length;
        if (found.some(({ principal }) => principal === 'contact:40')) counts.remote += 1;
        if (holders.length === 0) counts.none += 1;
      }
    }
    expect(counts.told).toBeGreaterThan(ROUNDS * 6);
    expect(Math.min(counts.remote, counts.none)).toBeGreaterThan(0);
  }, 3_600_000);
});
