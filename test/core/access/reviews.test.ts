import { openDatabase, type Database } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { BAKERY, denied, openStage, WHOLE, type Stage } from '../../support/stage';
import { joinNew, web } from '../people/users';

const DAY = 86_400_000;
const account = BAKERY;
const contact = (id: string) => ({ kind: 'contact' as const, id });

eachDatabase('reviews', (_open, place) => {
  let stage: Stage;
  let db: Database;
  beforeEach(async () => {
    const url = await place.freshUrl();
    stage = await openStage(url);
    db = openDatabase(url);
  });
  afterEach(async () => {
    await db.close();
    await stage.core.close();
  });
  const rows = async (unused = false) =>
    (await stage.as('grace').reviewAccess({ account, unused, limit: 200 })).items;
  const marked = async (subject: string) =>
    (await rows(true))
      .filter(({ grant }) => `${grant.subject.kind}:${grant.subject.id}` === subject)
      .map(({ grant }) => grant.key)
      .sort();
  const idsOf = async (...subjects: string[]) =>
    (await rows(true))
      .filter(({ grant }) => subjects.includes(`${grant.subject.kind}:${grant.subject.id}`))
      .map(({ grant }) => grant.id);

  it('show who has which key, since when and from whom, and when it was last used', async () => {
    const now = stage.clock.now();
    await stage.as('henrik').givePermission({ account, subject: contact('31'), key: 'billing.quotes' });
    expect(await stage.can('contact:31', 'support.open')).toBe(true);
    const all = await rows();
    const mine = all.filter(({ name }) => name === 'Ada Lindqvist');
    expect(mine.map(({ grant, lastUsed }) => [grant.key, lastUsed === undefined])).toEqual(
      expect.arrayContaining([
        ['support.open', false],
        ['service.emails', true],
        ['billing.quotes', true],
      ]),
    );
    const quotes = mine.find(({ grant }) => grant.key === 'billing.quotes')!.grant;
    expect(quotes).toMatchObject({ grantedBy: 'user:2', subject: contact('31') });
    expect(quotes.grantedAt).toBeGreaterThanOrEqual(now);
    const paged: string[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const page = await stage.as('grace').reviewAccess({ account, limit: 3, after });
      paged.push(...page.items.map(({ grant }) => grant.id));
      after = page.next;
    }
    expect(paged).toEqual(all.map(({ grant }) => grant.id));
  });

  it('mark what nobody used for 90 days, by the day, and nothing before uses are noted', async () => {
    expect(await rows(true)).toEqual([]);
    await stage.as('grace').giveGroup({ account, subject: contact('33'), group: 'billing' });
    stage.clock.advance(60 * DAY);
    // A look at the balance counts for nothing else.
    expect(await stage.can('contact:33', 'billing.balance')).toBe(true);
    stage.clock.advance(29 * DAY);
    expect(await marked('contact:33')).toEqual([]);
    stage.clock.advance(DAY + 1_000);
    const idle = await marked('contact:33');
    expect(idle).toContain('billing.pay');
    expect(idle).not.toContain('billing.balance');
    stage.clock.advance(62 * DAY);
    expect(await marked('contact:33')).toContain('billing.balance');
  });

  it('count what acts need, in the API as in pages and chats, and what is mailed to somebody', async () => {
    stage.clock.advance(89 * DAY);
    await stage.core.open().recipients({ account, event: 'invoice.created' });
    await stage.as('jonas').openTicket({
      ...{ account, department: 'technical', priority: 'low', subject: 'Hello', message: 'Hello.' },
    });
    await stage.as('jonas').readBalance({ account });
    await stage.as('jonas').listContacts({ account });
    stage.clock.advance(2 * DAY);
    expect(await marked('contact:32')).toEqual(['billing.pay', 'billing.reminders']);
    expect(await marked('membership:m-1042-3')).toEqual([
      'misc.activity',
      'support.close',
      'support.viewAll',
    ]);
  });

  it('count a use of what a key implies only where no grant is of that very key', async () => {
    stage.clock.advance(89 * DAY);
    const ticket = {
      key: 'support.view',
      resource: { type: 'department' as const, id: 'technical', account },
    };
    expect(await stage.core.open().can({ principal: 'contact:31', ...ticket })).toBe(true);
    await stage.as('grace').givePermission({ account, subject: contact('33'), key: 'support.view' });
    expect(await stage.core.open().can({ principal: 'contact:33', ...ticket })).toBe(true);
    stage.clock.advance(2 * DAY);
    expect(await marked('contact:31')).toEqual(['service.emails']);
    expect(await marked('contact:33')).toEqual(['support.close', 'support.open']);
  });

  it('never mark the owner, masters, what sleeps, nor what somebody of a team uses', async () => {
    const { user, membership } = await joinNew(stage, 'up@elsewhere.example', [{ key: 'billing.pay' }]);
    await stage.as('grace').promoteToMaster({ account, membership });
    const team = { kind: 'team' as const, id: 't-it' };
    await stage.as('grace').givePermission({ account, subject: team, key: 'billing.prices' });
    await stage.as('grace').givePermission({ account, subject: team, key: 'billing.quotes' });
    const word = { level: 'account' as const, holder: account, key: 'billing.reminders' as const };
    await stage.as('marta').setCeiling({ ...word, word: 'forbidden' });
    stage.clock.advance(89 * DAY);
    expect(await stage.can('contact:33', 'billing.prices')).toBe(true);
    stage.clock.advance(2 * DAY);
    expect(await marked(`membership:${membership}`)).toEqual([]);
    expect(await marked('contact:32')).toEqual(['billing.invoices', 'billing.pay']);
    expect(await marked('team:t-it')).toContain('billing.quotes');
    expect(await marked('team:t-it')).not.toContain('billing.prices');
    expect(user).not.toBe('');
  });

  it('remove exactly what was shown, and nothing if one of it was used since', async () => {
    stage.clock.advance(91 * DAY);
    const grants = await idsOf('contact:31', 'contact:32');
    expect(grants).toHaveLength(5);
    expect(await stage.can('contact:31', 'support.open')).toBe(true);
    await expect(stage.as('grace').removeUnused({ account, grants })).rejects.toMatchObject({
      code: 'review.conflict',
      details: { reason: 'CHANGED' },
    });
    expect(await stage.can('contact:32', 'billing.invoices')).toBe(true);
    const left = (await idsOf('contact:31', 'contact:32')).slice(0, 2);
    const review = await stage.as('grace').removeUnused({ account, grants: left });
    expect(review.grants.map(({ id }) => id).sort()).toEqual([...left].sort());
    const there: { id: string }[] = await db
      .read('latchkey_grant')
      .where({ account_id: account })
      .select('id');
    expect(there.filter(({ id }) => left.includes(id))).toEqual([]);
    expect(there.map(({ id }) => id)).toEqual(
      expect.arrayContaining(grants.filter((id) => !left.includes(id) && id !== left[0])),
    );
    expect(await stage.newest()).toMatchObject({ action: 'review.removed', actor: 'user:1' });
    await expect(stage.as('grace').removeUnused({ account, grants: left })).rejects.toMatchObject({
      code: 'review.conflict',
    });
    expect(await stage.as('grace').listReviews({ account })).toMatchObject([{ id: review.id }]);
  });

  it('take nothing from whoever holds more than the reviewer, and are undone by whoever may give it all (R6)', async () => {
    const { id: desk } = await stage
      .as('grace')
      .addContact({ account, name: 'Desk', email: 'desk@elsewhere.example' });
    for (const key of ['support.open', 'support.close'] as const) {
      await stage.as('grace').givePermission({ account, subject: contact(desk), key });
    }
    stage.clock.advance(91 * DAY);
    const as = () => stage.as('jonas', { freshAt: stage.clock.now() });
    const more = await idsOf('contact:32');
    await expect(as().removeUnused({ account, grants: more })).rejects.toMatchObject(denied('MORE_THAN_YOU'));
    const grants = await idsOf(`contact:${desk}`);
    const { id } = await as().removeUnused({ account, grants });
    const jonas = { kind: 'membership' as const, id: 'm-1042-3' };
    await stage.as('grace').endPermission({ account, subject: jonas, key: 'support.close' });
    await expect(as().undoReview({ account, review: id })).rejects.toMatchObject(denied('NOT_HELD'));
    await stage.as('grace').undoReview({ account, review: id });
    const given = (await rows()).filter(({ name }) => name === 'Desk').map(({ grant }) => grant.key);
    expect(given.sort()).toEqual(['support.close', 'support.open']);
    // Given anew: it is not marked again at once.
    expect(await marked(`contact:${desk}`)).toEqual([]);
    await expect(stage.as('grace').undoReview({ account, review: id })).rejects.toMatchObject({
      details: { reason: 'UNDONE' },
    });
    await expect(stage.as('nadia').undoReview({ account, review: id })).rejects.toMatchObject({
      code: 'account.not_found',
    });
    await expect(stage.as('nadia').undoReview({ account: '1077', review: id })).rejects.toMatchObject({
      code: 'review.not_found',
    });
  });

  it('give back for 30 days, and never past an end, a ceiling, or somebody who is gone', async () => {
    const soon = stage.clock.now() + 95 * DAY;
    const { user, membership } = await joinNew(stage, 'gone@elsewhere.example', [{ key: 'billing.pay' }]);
    const { id: left } = await stage
      .as('grace')
      .addContact({ account, name: 'Left', email: 'left@elsewhere.example' });
    const give = (
      subject: { kind: 'contact' | 'membership'; id: string },
      key: 'billing.quotes',
      more = {},
    ) => stage.as('grace').givePermission({ account, subject, key, ...more });
    await give(contact(left), 'billing.quotes');
    await give(contact('31'), 'billing.quotes', { expiresAt: soon });
    stage.clock.advance(91 * DAY);
    const grants = await idsOf('contact:31', 'contact:32', `contact:${left}`, `membership:${membership}`);
    const { id: review } = await stage.as('grace').removeUnused({ account, grants });
    await stage.as('grace').removeContact({ account, contact: left });
    await stage.as('grace').removeMember({ account, membership });
    const word = { level: 'account' as const, holder: account, key: 'billing.reminders' as const };
    await stage.as('marta').setCeiling({ ...word, word: 'forbidden' });
    stage.clock.advance(5 * DAY);
    const plans = await stage.as('marta').undoReview({ account, review });
    expect(plans.flatMap(({ gained }) => gained.map(({ key }) => key)).sort()).toEqual([
      'billing.invoices',
      'billing.pay',
      'service.emails',
      'support.open',
    ]);
    expect(await stage.can(`user:${user}`, 'billing.pay')).toBe(false);
    await stage.as('marta').setCeiling({ ...word, word: 'inherit' });
    expect(await stage.can('contact:32', 'billing.reminders')).toBe(false);
    expect(await stage.can('contact:31', 'support.open', WHOLE)).toBe(true);

    stage.clock.advance(91 * DAY);
    const again = await stage.as('grace').removeUnused({ account, grants: await idsOf('contact:32') });
    stage.clock.advance(30 * DAY);
    await expect(stage.as('grace').undoReview({ account, review: again.id })).rejects.toMatchObject({
      details: { reason: 'OVER' },
    });
    expect(await stage.as('grace').listReviews({ account })).toEqual([]);
  });

  it('are for whoever may see people, and ask for a proof before they change anything (R15)', async () => {
    await expect(stage.core.as(web(stage, '4')).reviewAccess({ account })).rejects.toMatchObject({
      code: 'account.not_found',
    });
    expect((await stage.as('ida').reviewAccess({ account })).items.length).toBeGreaterThan(0);
    stage.clock.advance(91 * DAY);
    const grants = await idsOf('contact:32');
    const late = { freshAt: 0 };
    await expect(stage.as('grace', late).removeUnused({ account, grants })).rejects.toMatchObject({
      code: 'access.not_fresh',
    });
    const { id: review } = await stage.as('grace').removeUnused({ account, grants });
    await expect(stage.as('grace', late).undoReview({ account, review })).rejects.toMatchObject({
      code: 'access.not_fresh',
    });
    await expect(stage.as('ida').undoReview({ account, review })).rejects.toMatchObject(denied('STAFF_ROLE'));
  });
});
