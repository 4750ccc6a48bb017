import { onDatabase } from '../../support/databases';
import { EditorForm } from '../http/editor-form';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const ACCOUNT = '8003';
const BASE = `/client/${ACCOUNT}`;
const CONTACTS = 120;
const SERVICES = 80;
const many = <Item>(length: number, of: (at: number) => Item) => Array.from({ length }, (_, at) => of(at));
const three = (at: number) => String(at).padStart(3, '0');

onDatabase('sqlite', 'what is chosen from, of an account of many', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
    await host.core.open().importAccount({
      account: { id: ACCOUNT, label: 'Crowd', state: 'active', group: '', timezone: 'UTC' },
      services: many(SERVICES, (at) => ({
        ...{ id: `s-${at}`, account: ACCOUNT, label: `host-${three(at)}.example`, product: 'Hosting' },
        ...{ state: 'active' as const, offers: [] },
      })),
      members: [
        { id: 'm-8003', user: '1', name: 'Grace Okafor', email: 'grace@crowd.example', role: 'owner' },
        {
          ...{ id: 'm-8003-3', user: '3', name: 'Jonas Weber', email: 'jonas@crowd.example', role: 'member' },
          grants: many(SERVICES - 1, (at) => ({ key: 'service.view' as const, service: `s-${at}` })),
        },
      ],
      contacts: many(CONTACTS, (at) => ({
        ...{ id: `c-${at}`, name: `Contact ${three(at)}`, email: `c${at}@crowd.example` },
        grants:
          at === 119
            ? [{ key: 'billing.quotes' as const }, { key: 'service.view' as const, service: 's-79' }]
            : [],
      })),
      teams: [{ id: 't-8003', name: 'Night shift', description: '', users: [], contacts: ['c-0'] }],
      remoteTeams: [],
    });
  });
  afterAll(() => host.core.close());
  const page = async (path: string, who = 'grace') => (await host.get(path, who).expect(200)).text;
  /** The choices of the select of that name. */
  const choices = (html: string, name: string) => {
    const [, select = ''] =
      new RegExp(`<select[^>]* name="${name}"[^>]*>(.*?)</select>`, 's').exec(html) ?? [];
    return [...select.matchAll(/<option[^>]*value="([^"]+)"/g)].map(([, value]) => value);
  };

  test('who is put into a team is among the first, or looked for', async () => {
    const team = `${BASE}/teams/t-8003`;
    const shown = await page(team);
    expect(choices(shown, 'person')).toHaveLength(50);
    expect(choices(shown, 'person')).not.toContain('contact-c-0');
    expect(shown).toContain('Only the first stand here.');
    const found = await page(`${team}?find=contact%20119`);
    expect(choices(found, 'person')).toEqual(['contact-c-119']);
    expect(found).not.toContain('Only the first stand here.');
    expect(await page(`${team}?find=nobody`)).toContain('Nobody here is called that.');
    await host.post(`${team}/members`, 'grace', { person: 'contact-c-119' }).expect(303);
    const { members } = await host.core
      .as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' })
      .readTeam({ account: ACCOUNT, team: 't-8003' });
    expect(members.map(({ principal }) => principal)).toEqual(['contact:c-0', 'contact:c-119']);
  });

  test('whose access is copied too, and looking for them keeps every tick', async () => {
    const path = `${BASE}/people/contact-c-7/access`;
    const shown = await page(path);
    expect(choices(shown, 'from')).toHaveLength(50 - 1);
    const form = new EditorForm(shown).tick('billing.pay', 'service.view@s-3').set({ model: 'contact 119' });
    const found = (await host.post(path, 'grace', form.press('people')).expect(200)).text;
    expect(choices(found, 'from')).toEqual(['contact-c-119']);
    expect(new EditorForm(found).ticks).toEqual(new Set(['billing.pay', 'service.view@s-3']));
    const copying = { ...new EditorForm(found).press('copy'), from: 'contact-c-119' };
    const copied = (await host.post(path, 'grace', copying).expect(200)).text;
    expect(new EditorForm(copied).ticks).toEqual(
      new Set(['billing.pay', 'billing.quotes', 'service.view@s-3']),
    );
    const last = (await host.post(path, 'grace', new EditorForm(copied).press('page:4')).expect(200)).text;
    expect(new EditorForm(last).ticks).toEqual(
      new Set(['billing.pay', 'billing.quotes', 'service.view@s-79']),
    );
  });

  test('whom somebody new is like, with what was typed and whoever is chosen', async () => {
    const path = `${BASE}/people/new`;
    const copies = (html: string) => choices(html, 'start').filter((one) => one?.startsWith('as:'));
    expect(copies(await page(path))).toHaveLength(50);
    const typed = { kind: 'contact', name: 'Nia Ro', email: 'nia@elsewhere.example', ends: 'never' };
    const look = async (model: string, start: string, press: object = { do: 'people' }) =>
      (await host.post(path, 'grace', { ...typed, model, start, ...press })).text;
    const found = await look('contact 119', '');
    expect(copies(found)).toEqual(['as:contact-c-119']);
    expect(found).toContain('value="Nia Ro"');
    const kept = await look('contact 118', 'as:contact-c-119');
    expect(copies(kept)).toEqual(['as:contact-c-119', 'as:contact-c-118']);
    expect(kept).toMatch(/<option[^>]*value="as:contact-c-119"[^>]*selected/);
    const none = await look('nobody', 'as:contact-c-999');
    expect(copies(none)).toEqual([]);
    expect(none).toContain('Nobody here is called that.');
    const faulty = await look('', 'as:contact-c-119', { name: '' });
    expect(faulty).toMatch(/<option[^>]*value="as:contact-c-119"[^>]*selected/);
    const as = host.core.as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' });
    expect(await as.namePeople({ account: ACCOUNT, search: 'nia@' })).toEqual([]);
  });

  test('on which service somebody asks for more, of those that they can see', async () => {
    const me = `${BASE}/me`;
    const shown = await page(me, 'jonas');
    expect(choices(shown, 'service')).toHaveLength(50);
    expect(shown).toContain('Only the first services stand here.');
    const typed = { key: 'service.billing', service: 's-3', days: '30', reason: 'I do the books' };
    const look = async (thing: string) =>
      (await host.post(me, 'jonas', { ...typed, do: 'services', thing }).expect(200)).text;
    const found = await look('host-077');
    expect(choices(found, 'service')).toEqual(['s-3', 's-77']);
    expect(found).toContain('I do the books</textarea>');
    const unseen = await look('host-079');
    expect(choices(unseen, 'service')).toEqual(['s-3']);
    expect(unseen.replace(/value="host-079"/, '')).not.toContain('host-079');
    expect(unseen).not.toContain('You asked for this');
  });

  test('with whom a contact is merged is among the first, or looked for', async () => {
    const path = `${BASE}/people/contact-c-7`;
    const first = choices(await page(path), 'from');
    expect(first).toHaveLength(50);
    expect(first).not.toContain('contact-c-7');
    const found = await page(`${path}?find=contact%20119`);
    expect(choices(found, 'from')).toEqual(['contact-c-119']);
    expect(await page(`${path}?find=nobody`)).toContain('Nobody here is called that.');
  });

  test('a page of services that is saved leaves what is given on the others', async () => {
    const path = `${BASE}/people/contact-c-119/access`;
    const form = new EditorForm(await page(path)).tick('service.view@s-1');
    const seen = (await host.post(path, 'grace', form.press('preview')).expect(200)).text;
    expect(new EditorForm(seen).boxes.has('service.view@s-79')).toBe(false);
    await host.post(path, 'grace', new EditorForm(seen).press('save')).expect(303);
    const { grants } = await host.core
      .as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' })
      .readGrants({ account: ACCOUNT, subject: { kind: 'contact', id: 'c-119' } });
    expect(grants.map(({ key, service }) => [key, service])).toEqual([
      ['billing.quotes', undefined],
      ['service.view', 's-1'],
      ['service.view', 's-79'],
    ]);
  });

  test.each([
    ['a question why', `${BASE}/people/contact-c-7/why`, 'permission=service.view&', 'grace'],
    ['who gets which mail', `${BASE}/mail`, '', 'grace'],
    ['staff’s question', `/admin/clients/${ACCOUNT}`, 'permission=service.view&', 'marta'],
  ])(
    '%s offers the first services, those looked for, and the one that is chosen',
    async (_what, path, ask, who) => {
      const first = choices(await page(path, who), 'where');
      expect(first.filter((one) => one?.startsWith('service:'))).toHaveLength(50);
      const found = choices(await page(`${path}?thing=host-077`, who), 'where');
      expect(found.filter((one) => one?.startsWith('service:'))).toEqual(['service:s-77']);
      const kept = await page(`${path}?${ask}where=service:s-78&thing=host-077`, who);
      const services = choices(kept, 'where').filter((one) => one?.startsWith('service:'));
      expect(services).toEqual(['service:s-78', 'service:s-77']);
      expect(kept).toMatch(/<option[^>]*value="service:s-78"[^>]*selected/);
    },
  );

  test('staff see a client’s services a page at a time', async () => {
    const last = await page(`/admin/clients/${ACCOUNT}?page=4`, 'marta');
    expect(last).toContain('<bdi>host-079.example</bdi>');
    expect(last).not.toContain('<bdi>host-074.example</bdi>');
    expect(last).toContain(`href="/latchkey/admin/clients/${ACCOUNT}?page=3"`);
  });

  test('several people are chosen, wherever they stand in the list', async () => {
    const shown = await page(
      `${BASE}/people/many?who=contact-c-119&who=contact-c-1&what=permission:billing.pay`,
    );
    expect(shown).toContain('Contact 119');
    await host.get(`${BASE}/people/many?who=contact-c-999`, 'grace').expect(404);
    await host.get(`${BASE}/people/many?who=nobody`, 'grace').expect(404);
  });
});
