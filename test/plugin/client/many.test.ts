import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const MANY = '/client/1042/people/many';
const ADA = 'contact-31';
const PRIYA = 'contact-33';

onDatabase('sqlite', 'a change of several people', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const look = async (what: string, who: readonly string[], by = 'grace') => {
    const query = new URLSearchParams([...who.map((one) => ['who', one]), ['what', what]]);
    return (await host.get(`${MANY}?${query.toString()}`, by).expect(200)).text;
  };
  const seenIn = (html: string) => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const holds = (principal: string, key: string) =>
    host.core.open().can({ principal, key, resource: { type: 'account', id: '1042' } });

  test('begins with ticks in the list, which the owner has none of', async () => {
    const { text } = await host.get('/client/1042/people', 'grace').expect(200);
    const ticks = [...text.matchAll(/name="who" value="([^"]+)"/g)].map(([, who]) => who);
    expect(ticks.toSorted()).toEqual(['contact-31', 'contact-32', 'contact-33', 'user-3']);
    expect(await look('', [])).toContain('Tick people in the list first');
    const looking = await host.get('/client/1042/people', 'grace looking').expect(200);
    expect(looking.text).not.toContain('name="who"');
  });

  test('says for each what would change, and saves just that', async () => {
    const html = await look('preset:accounts', [ADA, 'contact-32']);
    expect(html).toMatch(/Ada Lindqvist.*Gets Receive.*Loses Open new tickets\./s);
    expect(html).toContain('Save for 2 people');
    const fields = { who: [ADA, 'contact-32'], what: 'preset:accounts', seen: seenIn(html) };
    await host.post(MANY, 'grace', fields).expect(303);
    expect(await holds('contact:31', 'billing.pay')).toBe(true);
    expect((await host.get('/client/1042/people', 'grace')).text).toContain('Saved for 2 people.');
  });

  test('says what waits for a sign-in, since contacts have none', async () => {
    const html = await look('permission:billing.funds', [ADA, 'user-3']);
    expect(html).toMatch(/Ada Lindqvist.*Waits for a sign-in: Add funds\./s);
    expect(html).toMatch(/Jonas Weber.*Gets Add funds\./s);
    const fields = { who: [ADA, 'user-3'], what: 'permission:billing.funds', seen: seenIn(html) };
    await host.post(MANY, 'grace', fields).expect(303);
    const { text } = await host.get('/client/1042/people', 'grace').expect(200);
    expect(text).toContain('what needs a sign-in waits until there is one');
    expect(await look('preset:full', [ADA])).toMatch(/Waits for a sign-in: .*Manage teams/);
  });

  test('gives one permission to all of them, and leaves those alone who have it', async () => {
    const html = await look('permission:support.close', [ADA, PRIYA, 'user-3']);
    expect(html).toMatch(/Ada Lindqvist.*Gets Close tickets\./s);
    expect(html).toMatch(/Jonas Weber.*Nothing changes\./s);
    expect(html).toContain('Save for 1 person');
    const fields = { who: [ADA, PRIYA, 'user-3'], what: 'permission:support.close', seen: seenIn(html) };
    await host.post(MANY, 'grace', fields).expect(303);
    expect((await host.get('/client/1042/activity', 'grace')).text).toContain('gave a permission to several');
  });

  test('is looked at again when it isn’t what was looked at any more', async () => {
    const seen = seenIn(await look('preset:accounts', [ADA]));
    const of1 = { principal: 'user:1', name: 'Grace', login: true, channel: 'web' } as const;
    await host.core.as({ ...of1, freshAt: host.clock.now() }).changeGrants({
      ...{ account: '1042', subject: { kind: 'contact', id: '31' }, add: [{ key: 'misc.emails' }] },
    });
    const answer = await host.post(MANY, 'grace', { who: ADA, what: 'preset:accounts', seen }).expect(409);
    expect(answer.text).toContain('Something changed meanwhile');
    expect(answer.text).toMatch(/Loses .*Receive generic emails/s);
    expect(await holds('contact:31', 'billing.pay')).toBe(false);
  });

  test('waits for a proof of who does it', async () => {
    const seen = seenIn(await look('preset:accounts', [ADA]));
    const fields = { who: ADA, what: 'preset:accounts', seen };
    const { headers } = await host.post(MANY, 'grace stale', fields).expect(303);
    expect(String(headers.location)).toMatch(/^\/confirm/);
    expect(await holds('contact:31', 'billing.pay')).toBe(false);
  });

  test('can’t be saved where one of them is beyond who looks, and says why', async () => {
    const html = await look('permission:billing.pay', [ADA], 'jonas');
    expect(html).toContain('You don’t have this, so you can’t give it. Ask Grace Okafor');
    expect(html).not.toContain('name="seen"');
    const fields = { who: ADA, what: 'permission:billing.pay', seen: 'made up' };
    await host.post(MANY, 'jonas', fields).expect(403);
    expect(await look('permission:billing.pay', [ADA], 'grace looking')).not.toContain('name="seen"');
  });

  test.each([
    [['user-1'], 404],
    [['user-5'], 404],
    [['contact-40'], 404],
    [['<script>'], 404],
    [Array.from({ length: 101 }, (_, n) => `contact-${n}`), 422],
  ])('nobody else can be named: %j', async (who, status) => {
    const query = new URLSearchParams(who.map((one) => ['who', one])).toString();
    await host.get(`${MANY}?${query}`, 'grace').expect(status);
    await host
      .post(MANY, 'grace', { who, what: 'preset:accounts', seen: 'x' })
      .expect(status === 404 ? 404 : 422);
  });

  test.each(['preset:none', 'permission:misc.sing', 'grant:all'])('there is no %s', async (what) => {
    await host.get(`${MANY}?who=${ADA}&what=${what}`, 'grace').expect(404);
  });

  test('nothing chosen is nothing saved', async () => {
    await host.post(MANY, 'grace', { what: 'preset:accounts', seen: 'x' }).expect(422);
    await host.post(MANY, 'grace', { who: ADA, seen: 'x' }).expect(422);
    await host.get(MANY, 'nadia').expect(404);
  });
});
