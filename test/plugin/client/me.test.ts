import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const ME = '/client/1042/me';
const account = '1042';
const DAY = 86_400_000;

onDatabase('sqlite', 'what one can do oneself', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const { page, of } = teamPages(() => host);
  const wish = { key: 'billing.pay', service: '', days: '30', reason: 'I do the books' };
  const asked = async () => (await of('3').listAccessRequests({ account, own: true })).items;

  test('stands with whom it comes from and until when', async () => {
    const subject = { kind: 'membership', id: 'm-1042-3' } as const;
    const expiresAt = host.clock.now() + 7 * DAY;
    await of('1').givePermission({ account, subject, key: 'billing.quotes', expiresAt });
    const shown = await page(ME, 'jonas');
    expect(shown).toMatch(/Receive quotes\/estimates(?:(?!<tr).)*given directly(?:(?!<tr).)*datetime="/s);
    expect(shown).toContain('href="/latchkey/client/1042/me" aria-current="page"');
    expect(await page(ME, 'tomasz')).toMatch(/through [^<]+/);
  });

  test('says what is not offered, and does not let it be asked for', async () => {
    const word = { level: 'account' as const, holder: account, key: 'misc.activity' as const };
    const freshAt = host.clock.now();
    const marta = host.core.as({ principal: 'staff:1', name: 'M', login: true, channel: 'web', freshAt });
    await marta.setCeiling({ ...word, word: 'forbidden' });
    const shown = await page(ME, 'jonas');
    expect(shown).toContain('Harbourline doesn’t offer this to your account.');
    expect(shown).not.toContain('value="misc.activity"');
    expect(shown).toContain('value="billing.pay"');
  });

  test('what ended says when, and what sleeps keeps its end', async () => {
    const subject = { kind: 'membership', id: 'm-1042-3' } as const;
    const until = (shown: string, label: string) =>
      shown.split('<tr').find((row) => row.includes(label)) ?? 'no such row';
    const expiresAt = host.clock.now() + 7 * DAY;
    await of('1').givePermission({ account, subject, key: 'billing.quotes', expiresAt });
    await of('1').givePermission({ account, subject, key: 'billing.funds', expiresAt: expiresAt + 7 * DAY });
    const freshAt = host.clock.now();
    const marta = host.core.as({ principal: 'staff:1', name: 'M', login: true, channel: 'web', freshAt });
    const word = { level: 'account' as const, holder: account, key: 'billing.funds' as const };
    await marta.setCeiling({ ...word, word: 'forbidden' });
    host.clock.advance(8 * DAY);
    const shown = await page(ME, 'jonas');
    expect(until(shown, 'Receive quotes/estimates')).toMatch(/Ended (?!.*No end).*datetime="/s);
    expect(until(shown, 'Add funds')).toMatch(/doesn’t offer this(?!.*No end).*datetime="/s);
  });

  test('more is asked for, listed, and taken back', async () => {
    await host.post(ME, 'jonas', wish).expect(303);
    const shown = await page(ME, 'jonas');
    expect(shown).toMatch(/Sent to Grace Okafor or Henrik Sørlie and to whoever else can give/);
    expect(shown).toMatch(/Allow to view\/pay invoices.*Waiting.*for 30 days.*I do the books/s);
    const [mine] = await asked();
    expect(mine).toMatchObject({ key: 'billing.pay', days: 30, state: 'pending' });
    const again = await host.post(ME, 'jonas', wish).expect(422);
    expect(again.text).toContain('You asked for this already');
    expect(again.text).toContain('I do the books</textarea>');
    await host.post(`${ME}/requests/${mine!.id}`, 'henrik').expect(404);
    await host.post(`${ME}/requests/${mine!.id}`, 'jonas').expect(303);
    expect(await page(ME, 'jonas')).toMatch(/Taken back: .*Taken back</s);
    await host.post(`${ME}/requests/${mine!.id}`, 'jonas').expect(409);
  });

  test('an answer is read with its reason, and what nobody answered ended', async () => {
    await host.post(ME, 'jonas', wish).expect(303);
    const [first] = await asked();
    await of('1').refuseAccessRequest({ account, request: first!.id, reason: '<b>Priya</b> has them' });
    await host.post(ME, 'jonas', { ...wish, service: 's-11', key: 'service.billing', days: '' }).expect(303);
    host.clock.advance(15 * DAY);
    const shown = await page(ME, 'jonas');
    expect(shown).toMatch(/Refused.*The answer: <em>&lt;b>Priya&lt;\/b> has them/s);
    expect(shown).toMatch(/View billing info on shop\..*Ended unanswered.*with no end/s);
    expect(shown).not.toContain('Take back');
  });

  test.each([
    [{ key: '' }, 'Choose one of these.'],
    [{ key: 'no.such' }, 'Choose one of these.'],
    [{ reason: ' ' }, 'Write something here.'],
    [{ reason: 'x'.repeat(1_001) }, 'at most 1000'],
    [{ service: 's-11' }, 'Choose a service with this one'],
    [{ days: '1e3' }, 'Choose one of these.'],
    [{ key: 'support.viewAll', days: '' }, 'You have this already'],
  ])('what can’t be asked for comes back with what was typed: %j', async (wrong, words) => {
    const typed = { ...wish, reason: '"</textarea>', ...wrong };
    const { text } = await host.post(ME, 'jonas', typed).expect(422);
    expect(text).toContain(words);
    expect(text).not.toContain('"</textarea>');
    expect(await asked()).toEqual([]);
  });

  test('another account’s service isn’t there, nor is the account', async () => {
    await host.post(ME, 'jonas', { ...wish, key: 'service.view', service: 's-90' }).expect(404);
    await host.post(ME, 'nadia', wish).expect(404);
  });

  test('who has everything, looks on, or is here by a team asks for nothing', async () => {
    for (const [who, words] of [
      ['grace', 'You have everything here, always.'],
      ['jonas looking', 'You look on as somebody else'],
      ['tomasz', 'What you have here is your team’s'],
    ] as const) {
      const shown = await page(ME, who);
      expect(shown).toContain(words);
      expect(shown).not.toContain('name="reason"');
    }
    await host.post(ME, 'jonas looking', wish).expect(403);
    await host.post(ME, 'tomasz', wish).expect(403);
    await host.post(ME, 'grace', wish).expect(422);
  });

  test('what one did and what was done to one is there without a permission', async () => {
    const subject = { kind: 'membership', id: 'm-1042-3' } as const;
    await of('1').endPermission({ account, subject, key: 'misc.activity' });
    await of('1').addContact({ account, name: 'Nia Secret', email: 'nia@elsewhere.example' });
    await host.post(ME, 'jonas', wish).expect(303);
    await host.get('/client/1042/activity', 'jonas').expect(403);
    expect(await page(ME, 'jonas')).toContain('href="/latchkey/client/1042/me/activity"');
    const shown = await page(`${ME}/activity`, 'jonas');
    expect(shown).toMatch(/Jonas Weber.*Grace Okafor/s);
    expect(shown).toContain('View account activity');
    expect(shown).not.toContain('Nia Secret');
    expect(shown).not.toContain('name="find"');
    expect(shown).not.toContain('/export');
    const narrowed = await page(`${ME}/activity?kind=request`, 'jonas');
    expect(narrowed).not.toContain('Grace Okafor');
    const { text } = await host.get(`${ME}/activity?from=2026-13-01`, 'jonas').expect(422);
    expect(text).toContain('id="from-fault"');
    await host.get(`${ME}/activity`, 'nadia').expect(404);
  });

  test('a refusal leads to asking for what was missing', async () => {
    const subject = { kind: 'membership', id: 'm-1042-3' } as const;
    await of('1').endPermission({ account, subject, key: 'misc.activity' });
    const { text } = await host.get('/client/1042/activity', 'jonas').expect(403);
    expect(text).toContain('href="/latchkey/client/1042/me?ask=misc.activity#ask"');
    expect(await page(`${ME}?ask=misc.activity`, 'jonas')).toMatch(/value="misc\.activity" selected/);
    const looking = await host.get('/client/1042/activity', 'jonas looking').expect(403);
    expect(looking.text).not.toContain('?ask=');
  });
});
