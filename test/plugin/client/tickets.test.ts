import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const TICKETS = '/client/1042/tickets';
const typed = {
  department: 'technical',
  priority: 'high',
  subject: 'Shop is down',
  message: 'Since <Monday>',
};

onDatabase('sqlite', 'tickets', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const page = async (path: string, who: string) => (await host.get(path, who).expect(200)).text;
  const led = (answer: { headers: Record<string, string> }) =>
    String(answer.headers.location).replace('/latchkey', '');
  const open = async (who: string, more: Record<string, string> = {}) =>
    led(await host.post(`${TICKETS}/new`, who, { ...typed, ...more }).expect(303));

  test('none yet says what to do', async () => {
    expect(await page(TICKETS, 'grace')).toContain('No open tickets');
    await host.get(`${TICKETS}?state=burning`, 'grace').expect(422);
    await host.get(`${TICKETS}?after=%3Cscript%3E`, 'grace').expect(422);
  });

  test('are opened, listed, answered and closed', async () => {
    const here = await open('jonas', { service: '' });
    expect(await page(here, 'jonas')).toContain('Since &lt;Monday>');
    expect(await page(TICKETS, 'grace')).toMatch(/Shop is down.*Jonas Weber/s);
    await host.post(here, 'grace', { body: 'Any news?' }).expect(303);
    expect(await page(here, 'jonas')).toMatch(/Grace Okafor.*Any news\?/s);
    await host.post(`${here}/close`, 'jonas').expect(303);
    expect(await page(TICKETS, 'grace')).toContain('No open tickets');
    expect(await page(`${TICKETS}?state=closed`, 'grace')).toContain('Shop is down');
    expect(await page(here, 'jonas')).toContain('A reply opens it again');
    expect(await page(here, 'jonas')).not.toContain('>Close ticket<');
  });

  test('a form that is sent twice does its thing once', async () => {
    const here = await open('jonas', { once: 'a1' });
    expect(await open('jonas', { once: 'a1' })).toBe(here);
    expect(await open('jonas', { once: 'a2' })).not.toBe(here);
    await host.post(here, 'jonas', { body: 'Twice', once: 'b1' }).expect(303);
    await host.post(here, 'jonas', { body: 'Twice', once: 'b1' }).expect(303);
    expect((await page(here, 'jonas')).split('Twice')).toHaveLength(2);
    // Another’s form of the same name is another form.
    expect(await open('grace', { once: 'a1' })).not.toBe(here);
  });

  test('a form that comes again with another text loses nothing of it', async () => {
    const here = await open('jonas', { once: 'a1' });
    const other = await open('jonas', { once: 'a1', message: 'And the mails too' });
    expect(other).not.toBe(here);
    expect(await page(other, 'jonas')).toContain('And the mails too');
    await host.post(here, 'jonas', { body: 'First', once: 'b1' }).expect(303);
    await host.post(here, 'jonas', { body: 'Second', once: 'b1' }).expect(303);
    await host.post(other, 'jonas', { body: 'First', once: 'b1' }).expect(303);
    expect(await page(here, 'jonas')).toMatch(/First.*Second/s);
    expect(await page(other, 'jonas')).toContain('First');
  });

  test('a form that comes too late says what was written, and leads back to its page', async () => {
    const late = await host.post(`${TICKETS}/new`, '', { ...typed, password: 'hunter22' }).expect(401);
    expect(late.text).toMatch(/<textarea[^>]*readonly[^>]*>Shop is down\s+Since &lt;Monday>/is);
    expect(late.text).toContain(encodeURIComponent(`/latchkey${TICKETS}/new`));
    expect(late.text).not.toMatch(/hunter22|technical/);
    const here = await open('jonas');
    const close = await host.post(`${here}/close`, '').expect(401);
    expect(close.text).toContain(`${encodeURIComponent(`/latchkey${here}`)}"`);
    const foreign = host.post(`${TICKETS}/new`, '', typed).set('Origin', 'https://evil.example');
    expect((await foreign.set('Sec-Fetch-Site', 'cross-site').expect(401)).text).not.toContain(
      'Shop is down',
    );
  });

  test('what can’t be taken comes back as it was typed', async () => {
    const post = (fields: Record<string, string>) =>
      host.post(`${TICKETS}/new`, 'grace', { ...typed, ...fields }).expect(422);
    expect((await post({ subject: ' ' })).text).toContain('Since &lt;Monday>');
    const nowhere = (await post({ department: '' })).text;
    expect(nowhere).toContain('value="Shop is down"');
    expect(nowhere).toContain('Choose one of these.');
    expect(nowhere).not.toContain('at least one permission');
    await post({ priority: 'now' });
    const here = await open('grace');
    await host.post(here, 'grace', { body: '' }).expect(422);
  });

  test('departments that are closed are named, with who could open them', async () => {
    const owner = { principal: 'user:1', name: 'Grace', login: true, channel: 'web' } as const;
    await host.core.as({ ...owner, freshAt: host.clock.now() }).setDepartmentRule({
      account: '1042',
      subject: { kind: 'membership', id: 'm-1042-3' },
      rule: { mode: 'allBut', departments: ['technical'] },
    });
    const form = await page(`${TICKETS}/new`, 'jonas');
    expect(form).toMatch(/Closed to you: [^<]*\. Ask Grace Okafor/);
    expect(form).not.toContain('value="technical"');
    const { text } = await host.post(`${TICKETS}/new`, 'jonas', typed).expect(422);
    expect(text).toContain('closed to you meanwhile');
    expect(text).toContain('Since &lt;Monday>');
  });

  test('nobody sees what isn’t in sight, of this account or another', async () => {
    const here = await open('jonas');
    await host.get(here, 'tomasz').expect(404);
    await host.post(here, 'tomasz', { body: 'x' }).expect(404);
    await host.post(`${here}/close`, 'tomasz').expect(404);
    await host.get(here, 'nadia').expect(404);
    await host.get(here.replace('1042', '1077'), 'nadia').expect(404);
    expect(await page(TICKETS, 'tomasz')).not.toContain('Shop is down');
  });

  test('whoever looks on changes nothing', async () => {
    const here = await open('jonas');
    expect(await page(here, 'grace looking')).not.toContain('name="body"');
    await host.post(here, 'grace looking', { body: 'x' }).expect(403);
    await host.post(`${TICKETS}/new`, 'grace looking', typed).expect(403);
    await host.post(`${here}/close`, 'grace looking').expect(403);
  });

  test('a long list goes on behind a link', async () => {
    const jonas = host.core.as({ principal: 'user:3', name: 'Jonas', login: true, channel: 'web' });
    for (let n = 0; n < 27; n += 1) {
      await jonas.openTicket({ ...typed, account: '1042', priority: 'low', subject: `Number ${n}.` });
      host.clock.advance(1000);
    }
    const first = await page(TICKETS, 'jonas');
    const [, next = ''] = /href="\/latchkey([^"]*after=[^"]*)"/.exec(first) ?? [];
    expect(first).not.toContain('Number 1.');
    const second = await page(next.replaceAll('&amp;', '&'), 'jonas');
    expect(second).toContain('Number 1.');
    expect(second).not.toContain('Number 26.');
    expect(second).not.toContain('Next tickets');
  });
});
