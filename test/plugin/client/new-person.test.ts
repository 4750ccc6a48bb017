import { onDatabase } from '../../support/databases';
import { goOn } from '../http/go-on';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const PEOPLE = '/client/1042/people';
const NEW = `${PEOPLE}/new`;
const CONTACT = { kind: 'contact', name: 'Nia Ro', email: 'Nia@Elsewhere.example', start: '', ends: 'never' };
const USER = { ...CONTACT, kind: 'user', email: 'nia.user@elsewhere.example' };
const HOUR = 3_600_000;

onDatabase('sqlite', 'adding a person', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const { page, of, led } = teamPages(() => host);
  const account = '1042';
  const find = async (search: string) => (await of('1').listPeople({ account, search }))[0];
  const grantsOf = async (id: string) =>
    (await of('1').readGrants({ account, subject: { kind: 'contact', id } })).grants;

  test('as a contact, leads to them', async () => {
    const form = await page(NEW, 'grace');
    expect(form).toContain('Do they need to sign in?');
    expect(form).not.toContain('disabled');
    const to = led(await host.post(NEW, 'grace', CONTACT).expect(303));
    const person = await find('nia@');
    expect(to).toBe(`${PEOPLE}/${person?.principal.replace(':', '-')}`);
    expect(person).toMatchObject({ name: 'Nia Ro', email: 'Nia@elsewhere.example'.toLowerCase() });
    expect(await page(PEOPLE, 'grace')).toContain('can do nothing yet');
  });

  test('as a contact with what another has, until an end', async () => {
    const fields = { ...CONTACT, start: 'as:contact-31', ends: '7' };
    const to = led(await host.post(NEW, 'grace', fields).expect(303));
    const grants = await grantsOf(to.split('-')[1] ?? '');
    expect(grants.map(({ key, service }) => `${key} ${service ?? ''}`).sort()).toEqual([
      'service.emails s-11',
      'support.open ',
    ]);
    const [{ expiresAt = 0 } = {}] = grants;
    expect(Math.abs(expiresAt - host.clock.now() - 7 * 24 * HOUR)).toBeLessThan(30_000);
    expect(await page(PEOPLE, 'grace')).toContain('now has 2 permissions.');
  });

  test('as a contact with a preset, as far as one has it oneself', async () => {
    const [preset] = (await of('1').listPresets({ account })).filter(({ name }) => name === 'Technical');
    const start = `preset:${preset?.id ?? ''}`;
    const to = led(await host.post(NEW, 'jonas', { ...CONTACT, start }).expect(303));
    const keys = (await grantsOf(to.split('-')[1] ?? '')).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThan(preset?.keys.length ?? 0);
  });

  test('as a contact with a preset is told what of it waits for a sign-in', async () => {
    const presets = await of('1').listPresets({ account });
    const start = (name: string) => `preset:${presets.find((one) => one.name === name)?.id ?? ''}`;
    const waits = /Waits for a sign-in: .*<?Add funds.*A contact has none, so it does nothing yet\./s;
    const email = 'ro@elsewhere.example';
    const asked = await host
      .post(NEW, 'grace stale', { ...CONTACT, start: start('Full'), email })
      .expect(303);
    const next = new URL(String(asked.headers.location), 'http://x').searchParams.get('return') ?? '';
    expect(await page(next.replace('/latchkey', ''), 'grace')).toMatch(/\(waits for a sign-in: .*Add funds/s);
    const to = led(await host.post(NEW, 'grace', { ...CONTACT, start: start('Full') }).expect(303));
    expect(await page(to, 'grace')).toMatch(waits);
    const plain = { ...CONTACT, start: start('Read only'), email: 'ro2@elsewhere.example' };
    const other = led(await host.post(NEW, 'grace', plain).expect(303));
    expect(await page(other, 'grace')).not.toMatch(waits);
  });

  test('as a user, who is invited by mail', async () => {
    const answer = await host.post(NEW, 'grace', { ...USER, start: 'as:contact-32' }).expect(303);
    expect(led(answer)).toBe(PEOPLE);
    expect(await page(PEOPLE, 'grace')).toMatch(/Invitation sent to .*nia\.user@/s);
    const [invitation] = await of('1').listInvitations({ account });
    expect(invitation).toMatchObject({ email: 'nia.user@elsewhere.example', name: 'Nia Ro' });
    expect(invitation?.grants).toHaveLength(3);
  });

  test('as a user waits for a proof of who invites', async () => {
    const answer = await host.post(NEW, 'grace stale', USER).expect(303);
    expect(String(answer.headers.location)).toMatch(/^\/confirm/);
    expect(await of('1').listInvitations({ account })).toEqual([]);
    const next = new URL(String(answer.headers.location), 'http://x').searchParams.get('return') ?? '';
    expect(await page(next.replace('/latchkey', ''), 'grace')).toMatch(/Invite .*nia\.user@/s);
    expect((await goOn(host, next.replace('/latchkey', ''), 'grace')).status).toBe(303);
    expect(await of('1').listInvitations({ account })).toHaveLength(1);
  });

  test.each([
    ['contact', ' ADA@bluebird-bakery.example ', '/people/contact-31"'],
    ['user', 'jonas@bluebird-bakery.example', '/people/user-3"'],
    ['user', 'ada@bluebird-bakery.example', '/people/contact-31"'],
  ])('whose e-mail is here as a %s leads to that person', async (kind, email, href) => {
    const { text } = await host.post(NEW, 'grace', { ...CONTACT, kind, email }).expect(422);
    expect(text).toContain('already here');
    expect(text).toContain(href);
    expect(text).toContain('value="Nia Ro"');
  });

  test('who is invited already leads to the invitation', async () => {
    await of('1').inviteUser({ account, email: USER.email, grants: [] });
    const { text } = await host.post(NEW, 'grace', USER).expect(422);
    expect(text).toMatch(/waits already: <a href="\/latchkey\/client\/1042\/people\/invitations\//);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no name', { ...CONTACT, name: ' ' }, 'Write something here.'],
    ['no address', { ...CONTACT, email: 'nia' }, 'Write an e-mail address'],
    ['no address of a user', { ...USER, email: 'nia' }, 'Write an e-mail address'],
    ['another kind', { ...CONTACT, kind: 'king' }, 'Choose one of these.'],
    ['another preset', { ...CONTACT, start: 'preset:none' }, 'Choose one of these.'],
    ['something else to start from', { ...CONTACT, start: 'x' }, 'Choose one of these.'],
    ['a day that is over', { ...CONTACT, ends: 'date', date: '2020-01-01' }, 'Choose a day from today on'],
    ['another end', { ...CONTACT, ends: 'soon' }, 'Choose one of these.'],
  ])('with %s comes back with what was typed', async (_what, fields, words) => {
    const { text } = await host.post(NEW, 'grace', fields).expect(422);
    expect(text).toContain(words);
    expect(text).toContain(`value="${fields.email ?? ''}"`);
    expect(await find('nia')).toBeUndefined();
  });

  test('from somebody of another account there is nobody to copy', async () => {
    await host.post(NEW, 'grace', { ...CONTACT, start: 'as:contact-99' }).expect(404);
    await host.post(NEW, 'grace', { ...CONTACT, start: 'as:user-4' }).expect(404);
  });

  test('shows locked what one can’t add, with who can, and refuses it', async () => {
    const form = await page(NEW, 'jonas');
    expect(form).toMatch(/value="user" disabled/);
    expect(form).toContain('Ask Grace Okafor or Henrik Sørlie.');
    await host.post(NEW, 'jonas', USER).expect(403);
    await host.get(NEW, 'grace looking').expect(403);
    await host.get(NEW, 'tomasz').expect(403);
    await host.get(NEW, 'nadia').expect(404);
  });
});
