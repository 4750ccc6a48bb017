import { onDatabase } from '../../support/databases';
import { goOn } from '../http/go-on';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const REQUESTS = '/client/1042/requests';
const account = '1042';
const DAY = 86_400_000;

onDatabase('sqlite', 'requests', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const { page, of } = teamPages(() => host);
  const ask = async (more: { days?: number; service?: string } = {}) =>
    (
      await of('3').requestAccess({
        ...{
          account,
          key: more.service ? 'service.billing' : 'billing.pay',
          reason: '<script>Bills</script>',
        },
        ...more,
      })
    ).id;
  const has = (key: string) =>
    host.core.open().can({ principal: 'user:3', key, resource: { type: 'account', id: account } });
  const granted = async () => {
    const subject = { kind: 'membership' as const, id: 'm-1042-3' };
    const { grants } = await of('1').readGrants({ account, subject });
    return grants.find(({ key }) => key === 'billing.pay');
  };

  test('that nobody made say so', async () => {
    const shown = await page(REQUESTS, 'grace');
    expect(shown).toContain('Nothing waits for you');
    expect(shown).not.toContain('<span class="n">');
  });

  test('are counted in the nav, shown with who, what, why and how long, and approved', async () => {
    const id = await ask({ days: 30 });
    expect(await page('/client/1042', 'grace')).toMatch(/Requests<span class="n">1/);
    const shown = await page(REQUESTS, 'grace');
    expect(shown).toMatch(/Jonas Weber.* asks for .*Allow to view\/pay invoices/s);
    for (const words of ['Costs money', 'For 30 days', '&lt;script>Bills', '>7 days<']) {
      expect(shown).toContain(words);
    }
    expect(shown).not.toContain('>30 days<');
    await host.post(`${REQUESTS}/${id}`, 'grace', { do: 'approve', days: '' }).expect(303);
    expect(await has('billing.pay')).toBe(true);
    expect(await page(REQUESTS, 'grace')).toMatch(/Approved\. .*Jonas Weber.* now has /s);
  });

  test('that wait no more say what became of them, to those who could have answered', async () => {
    const [answered, late] = [await ask({ days: 30 }), await ask({ service: 's-11' })];
    await host.post(`${REQUESTS}/${answered}`, 'henrik', { do: 'refuse' }).expect(303);
    const post = (id: string, who: string) => host.post(`${REQUESTS}/${id}`, who, { do: 'approve' });
    expect((await post(answered, 'grace').expect(409)).text).toMatch(/Henrik.* refused this request/s);
    host.clock.advance(15 * DAY);
    expect((await post(late, 'grace').expect(409)).text).toContain('This request ended by itself');
    await post(late, 'jonas').expect(404);
    await host.post(`/client/1077/requests/${late}`, 'nadia', { do: 'approve' }).expect(404);
    await post('no.such', 'grace').expect(404);
    expect(await has('billing.pay')).toBe(false);
  });

  test('that were answered during the proof are told so, and say how long they would have counted', async () => {
    const id = await ask({ days: 30 });
    const answer = await host.post(`${REQUESTS}/${id}`, 'grace stale', { do: 'approve', days: '7' });
    const back = new URL(String(answer.headers.location), 'http://x').searchParams.get('return') ?? '';
    const last = back.replace('/latchkey', '');
    expect(await page(last, 'grace')).toMatch(/Give .*Jonas Weber.*, for 7 days/s);
    await host.post(`${REQUESTS}/${id}`, 'henrik', { do: 'refuse' }).expect(303);
    expect((await goOn(host, last, 'grace')).text).toMatch(/Henrik.* refused this request/s);
  });

  test('are given for a shorter time, never for a longer one', async () => {
    const id = await ask({ days: 7 });
    await host.post(`${REQUESTS}/${id}`, 'grace', { do: 'approve', days: '30' }).expect(422);
    await host.post(`${REQUESTS}/${id}`, 'grace', { do: 'approve', days: '1' }).expect(303);
    const { expiresAt = 0 } = (await granted()) ?? {};
    expect(Math.abs(expiresAt - host.clock.now() - DAY)).toBeLessThan(30_000);
  });

  test('wait for a proof of who approves', async () => {
    const id = await ask();
    const answer = await host.post(`${REQUESTS}/${id}`, 'grace stale', { do: 'approve' }).expect(303);
    expect(String(answer.headers.location)).toMatch(/^\/confirm/);
    expect(await has('billing.pay')).toBe(false);
  });

  test('are refused', async () => {
    const id = await ask({ service: 's-11' });
    expect(await page(REQUESTS, 'grace')).toContain('View billing info on shop.');
    const long = await host.post(`${REQUESTS}/${id}`, 'grace', { do: 'refuse', reason: 'x'.repeat(1_001) });
    expect(long.status).toBe(422);
    expect(long.text).toContain(`href="#reason-${id}"`);
    expect(long.text).toContain('x'.repeat(1_001));
    await host.post(`${REQUESTS}/${id}`, 'grace', { do: 'refuse', reason: 'Priya has them' }).expect(303);
    expect(await page(REQUESTS, 'grace')).toMatch(/Refused\. .*Jonas Weber.* is told/s);
    const [mine] = (await of('3').listAccessRequests({ account })).items;
    expect(mine).toMatchObject({ state: 'refused', answerReason: 'Priya has them' });
  });

  test('are nobody’s but who could give it, of this account, and by no other word', async () => {
    const id = await ask();
    await host.get(REQUESTS, 'tomasz').expect(403);
    expect(await page(REQUESTS, 'jonas')).toContain('Nothing waits for you');
    await host.post(`${REQUESTS}/${id}`, 'jonas', { do: 'approve' }).expect(404);
    await host.post(`/client/1077/requests/${id}`, 'nadia', { do: 'approve' }).expect(404);
    for (const fields of [
      {},
      { do: 'burn' },
      { do: 'approve', days: '-1' },
      { do: 'approve', days: '1e3' },
    ]) {
      await host.post(`${REQUESTS}/${id}`, 'grace', fields).expect(422);
    }
    await host.post(`${REQUESTS}/${id}`, 'grace looking', { do: 'refuse' }).expect(403);
    expect(await has('billing.pay')).toBe(false);
  });
});
