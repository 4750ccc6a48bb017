import { onDatabase } from '../../support/databases';
import { joinNew } from '../../core/people/users';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';
import { teamPages } from './team-pages';

const PEOPLE = '/client/1042/people';
const ADA = `${PEOPLE}/contact-31`;
const JONAS = `${PEOPLE}/user-3`;
const HENRIK = `${PEOPLE}/user-2`;
const account = '1042';

onDatabase('sqlite', 'a person’s own pages', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const { page, of, led } = teamPages(() => host);
  const person = async (principal: string) =>
    (await of('1').listPeople({ account })).find((one) => one.principal === principal);
  const done = async (path: string, who: string, fields: Record<string, string> = {}) =>
    led(await host.post(path, who, fields).expect(303));

  describe('details of a contact', () => {
    test('are changed, a field that isn’t sent stays', async () => {
      const fields = { name: 'Ada L.', phone: '+46 1', language: 'sv', timezone: 'Europe/Stockholm' };
      expect(await done(ADA, 'grace', { ...fields, notes: '</textarea><script>' })).toBe(ADA);
      const shown = await page(ADA, 'grace');
      expect(shown).toContain('Saved.');
      expect(shown).toContain('&lt;/textarea>&lt;script>');
      expect(await of('1').readContact({ account, contact: '31' })).toMatchObject({
        ...fields,
        email: 'ada@bluebird-bakery.example',
      });
      await done(ADA, 'jonas', { phone: '' });
    });

    test('a new address sleeps until it is proved, and asks for a proof', async () => {
      expect(await page(ADA, 'grace')).toContain('A new address has to be proved');
      const answer = await host.post(ADA, 'grace stale', { email: 'a@elsewhere.example' }).expect(303);
      expect(String(answer.headers.location)).toMatch(/^\/confirm/);
      await done(ADA, 'grace', { email: 'a@elsewhere.example' });
      const shown = await page(ADA, 'grace');
      expect(shown).toMatch(/sleeps until .*a@elsewhere\.example/s);
      expect(shown).toContain('isn’t proved yet');
    });

    test.each<[Record<string, string>, string]>([
      [{ name: '' }, 'Write something here.'],
      [{ email: 'nobody' }, 'Write an e-mail address'],
      [{ language: 'x'.repeat(36) }, 'Write at most 35 characters.'],
      [{ timezone: 'Moon/Crater' }, 'Write a timezone such as'],
      [{ language: 'x y' }, 'Write a language tag, such as'],
      [{ email: 'priya@bluebird-bakery.example' }, 'already here'],
    ])('%j comes back with what was typed', async (fields, words) => {
      const { text } = await host.post(ADA, 'grace', { notes: 'Kept words', ...fields }).expect(422);
      expect(text).toContain(words);
      expect(text).toContain('Kept words');
      expect(await person('contact:31')).toMatchObject({ name: 'Ada Lindqvist' });
    });

    test('domains name it, and no longer, for those who control domains', async () => {
      await host.core.embedded.putDomain({ id: 'd-9', account, name: 'bluebird.example', state: 'active' });
      await host.core.refreshFromHost();
      const path = `${ADA}/domains`;
      await done(path, 'grace', { domain: 'd-9', role: 'tech' });
      expect(await page(ADA, 'grace')).toMatch(/bluebird\.example.*Tech/s);
      await host.post(path, 'grace', { domain: 'd-9', role: 'king' }).expect(422);
      await host.post(path, 'grace', { domain: '', role: 'tech' }).expect(422);
      await host.post(path, 'grace', { domain: 'd-none', role: 'tech' }).expect(404);
      await host.post(`${PEOPLE}/contact-33/domains`, 'grace', { end: 'tech:d-9' }).expect(404);
      await done(path, 'grace', { end: 'tech:d-9' });
      expect(await page(ADA, 'grace')).toContain('No domain names this contact.');
      expect(await page(ADA, 'jonas')).toContain('with “Full control over domains”. Ask Grace');
      await host.post(path, 'jonas', { domain: 'd-9', role: 'tech' }).expect(403);
    });

    test('two are made one', async () => {
      await done(`${ADA}/merge`, 'grace', { from: 'contact-33' });
      expect(await page(ADA, 'grace')).toMatch(/Merged\. .*Priya Nair.* is .*Ada Lindqvist/s);
      expect(await person('contact:33')).toBeUndefined();
      await host.post(`${ADA}/merge`, 'grace', { from: '' }).expect(422);
      await host.post(`${ADA}/merge`, 'grace', { from: 'contact-31' }).expect(422);
      await host.post(`${ADA}/merge`, 'grace', { from: 'user-3' }).expect(404);
      await host.post(`${ADA}/merge`, 'grace', { from: 'contact-40' }).expect(404);
    });
  });

  describe('a member’s place', () => {
    test('is put to sleep and woken', async () => {
      expect(await page(JONAS, 'grace')).toContain('value="suspend"');
      await done(`${JONAS}/place`, 'grace', { do: 'suspend' });
      expect(await page(JONAS, 'grace')).toMatch(/Suspended\. .*can do nothing here.*value="resume"/s);
      await done(`${JONAS}/place`, 'henrik', { do: 'resume' });
      expect(await person('user:3')).toMatchObject({ suspended: false });
    });

    test('is made a master’s by the owner alone', async () => {
      await done(`${JONAS}/place`, 'grace', { do: 'makeMaster' });
      expect(await person('user:3')).toMatchObject({ role: 'master' });
      const shown = await page(JONAS, 'henrik');
      expect(shown).toContain('Only the owner or Harbourline can change a master.');
      expect(shown).not.toContain('value="suspend"');
      await host.post(`${JONAS}/place`, 'henrik', { do: 'unmakeMaster' }).expect(403);
      await done(`${JONAS}/place`, 'grace', { do: 'unmakeMaster' });
      expect(await person('user:3')).toMatchObject({ role: 'member' });
    });

    test('the ownership is offered, withdrawn, offered, accepted and undone', async () => {
      const place = `${HENRIK}/place`;
      expect(await page(HENRIK, 'grace')).toContain('has to accept within 7 days');
      await done(place, 'grace', { do: 'offer' });
      expect(await page(HENRIK, 'grace')).toMatch(/is offered to Henrik Sørlie.*value="withdraw"/s);
      await done(place, 'grace', { do: 'withdraw' });
      await done(place, 'grace', { do: 'offer' });
      expect(await page(HENRIK, 'henrik')).toMatch(/offers you this account.*value="accept"/s);
      await host.post(place, 'jonas', { do: 'accept' }).expect(403);
      await done(place, 'henrik', { do: 'accept' });
      expect(await person('user:2')).toMatchObject({ role: 'owner' });
      expect(await page(HENRIK, 'grace')).toMatch(/You handed this account over.*value="undo"/s);
      await done(place, 'grace', { do: 'undo' });
      expect(await person('user:1')).toMatchObject({ role: 'owner' });
    });

    test('is changed by no other word, and by nobody who only looks', async () => {
      await host.post(`${JONAS}/place`, 'grace', { do: 'crown' }).expect(422);
      await host.post(`${JONAS}/place`, 'grace', { do: 'constructor' }).expect(422);
      await host.post(`${ADA}/place`, 'grace', { do: 'suspend' }).expect(404);
      await host.post(`${JONAS}/place`, 'grace looking', { do: 'suspend' }).expect(403);
      expect(await page(JONAS, 'grace looking')).not.toContain('name="do"');
      expect(await page(`${PEOPLE}/user-5`, 'grace')).toContain('Comes through a remote team.');
    });
  });

  describe('removing', () => {
    test('a contact is asked about, and done', async () => {
      const asked = await page(`${ADA}/remove`, 'grace');
      for (const words of ['Remove Ada Lindqvist from Bluebird Bakery Ltd?', '2 permissions', 'IT team']) {
        expect(asked).toContain(words);
      }
      expect(asked).not.toContain('name="given"');
      expect(await done(`${ADA}/remove`, 'grace')).toBe(PEOPLE);
      expect(await person('contact:31')).toBeUndefined();
      expect(await page(PEOPLE, 'grace')).toMatch(/Removed\. .*Ada Lindqvist/s);
      await host.get(ADA, 'grace').expect(404);
    });

    test.each([
      ['keep', 'What they gave stays: 1 permission.', 1],
      ['end', 'Ended: 1 permission they gave.', 0],
    ])('a member asks what becomes of what they gave: %s', async (given, words, left) => {
      const { user } = await joinNew(host, 'leaves@elsewhere.example', [
        { key: 'misc.contacts' },
        { key: 'misc.users' },
        { key: 'support.open' },
        { key: 'billing.prices' },
        { key: 'support.close' },
        { key: 'service.emails' },
      ]);
      const subject = { kind: 'contact' as const, id: '31' };
      await of(user).givePermission({ account, subject, key: 'billing.prices' });
      await of(user).inviteUser({ account, email: 'waits@elsewhere.example', grants: [] });
      const path = `${PEOPLE}/user-${user}/remove`;
      expect(await page(path, 'grace')).toContain('name="given"');
      await host.post(path, 'grace', { given: 'burn' }).expect(422);
      await done(path, 'grace', { given });
      const shown = await page(PEOPLE, 'grace');
      expect(shown).toContain('Withdrawn: 1 that waited.');
      expect(shown).toContain(words);
      const { grants } = await of('1').readGrants({ account, subject });
      expect(grants.filter(({ key }) => key === 'billing.prices')).toHaveLength(left);
    });

    test('the owner can’t be, nor somebody by who may not, nor who isn’t here', async () => {
      await host.get(`${PEOPLE}/user-1/remove`, 'henrik').expect(409);
      await host.post(`${PEOPLE}/user-1/remove`, 'henrik').expect(409);
      await host.get(`${JONAS}/remove`, 'jonas').expect(403);
      await host.post(`${ADA}/remove`, 'jonas').expect(403);
      await host.get(`${PEOPLE}/user-5/remove`, 'grace').expect(404);
      await host.get(`${PEOPLE}/contact-99/remove`, 'grace').expect(404);
      await host.get(`${ADA}/remove`, 'nadia').expect(404);
      expect(await person('contact:31')).toBeDefined();
    });
  });

  describe('promoting a contact', () => {
    test('invites its address, says what is kept and what is new, and leads to the invitation after', async () => {
      const asked = await page(`${ADA}/promote`, 'grace');
      for (const words of ['ada@bluebird-bakery.example', '2 permissions', 'IT team', 'Can sign in']) {
        expect(asked).toContain(words);
      }
      expect(await done(`${ADA}/promote`, 'grace')).toBe(PEOPLE);
      expect(await page(PEOPLE, 'grace')).toContain('Invitation sent to ');
      const [invitation] = await of('1').listInvitations({ account });
      expect(invitation).toMatchObject({ contact: '31', grants: [] });
      const there = `${PEOPLE}/invitations/${invitation?.id ?? ''}`;
      expect(led(await host.get(`${ADA}/promote`, 'grace').expect(303))).toBe(there);
      expect(await done(`${ADA}/promote`, 'grace')).toBe(there);
    });

    test('is for those who invite, and for contacts', async () => {
      await host.get(`${ADA}/promote`, 'jonas').expect(403);
      await host.post(`${ADA}/promote`, 'jonas').expect(403);
      await host.get(`${JONAS}/promote`, 'grace').expect(404);
    });
  });

  describe('an invitation', () => {
    const invite = async () =>
      (
        await of('1').inviteUser({
          ...{ account, email: 'new@elsewhere.example' },
          grants: [{ key: 'billing.pay' }, { key: 'service.emails', service: 's-11' }],
        })
      ).id;

    test('is shown, sent again and withdrawn', async () => {
      const path = `${PEOPLE}/invitations/${await invite()}`;
      const shown = await page(path, 'grace');
      expect(shown).toContain('Allow to view/pay invoices');
      expect(shown).toMatch(/Receive related email notifications on shop/);
      expect(await done(path, 'grace', { do: 'resend' })).toBe(PEOPLE);
      expect(await page(path, 'grace')).toContain('2 times');
      await done(path, 'grace', { do: 'withdraw' });
      await host.get(path, 'grace').expect(404);
    });

    test('can’t be sent for ever', async () => {
      const path = `${PEOPLE}/invitations/${await invite()}`;
      for (let time = 1; time < 5; time++) await done(path, 'grace', { do: 'resend' });
      const shown = await page(path, 'grace');
      expect(shown).toContain('It was sent 5 times');
      expect(shown).not.toContain('value="resend"');
      await host.post(path, 'grace', { do: 'resend' }).expect(429);
    });

    test('is for those who invite, and of this account', async () => {
      const id = await invite();
      await host.get(`${PEOPLE}/invitations/${id}`, 'jonas').expect(403);
      await host.get(`/client/1077/people/invitations/${id}`, 'nadia').expect(404);
      await host.post(`/client/1077/people/invitations/${id}`, 'nadia', { do: 'withdraw' }).expect(404);
      await host.post(`${PEOPLE}/invitations/${id}`, 'grace', { do: 'burn' }).expect(422);
    });
  });
});
