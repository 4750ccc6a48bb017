import type { Principal } from '../../../core/access/principal';
import { readerOf, type Addressee } from '../../../core/notices/readers';
import type { Context } from '../../../core/ports/context';
import type { Language, Profile } from '../../../core/ports/stores/profile-store';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const GRACE = 'grace.okafor@postbox.example';
const NOBODY = 'nobody.yet@elsewhere.example';

onDatabase('sqlite', 'the language of mails', (_open, place) => {
  let test: TestCore;
  const open = async (language: Language = 'en') => {
    test = await sampleCore(await place.sampleUrl(), { settings: { language } });
  };
  afterEach(() => test.core.close());
  const as = (principal: Principal) =>
    test.core.as({ principal, name: 'x', login: true, channel: 'web', freshAt: test.clock.now() });
  const mailed = async () => (await settleAll(test), test.mails.splice(0));
  const askForPassword = (email: string) => test.core.open().forgotPassword({ email, address: '192.0.2.7' });

  it('is the one that somebody reads in', async () => {
    await open();
    await as('user:1').changeProfile({ language: 'pl' });
    await askForPassword(GRACE);
    const [mail] = await mailed();
    expect(mail!.subject).toMatch(/^\d{4} \d{4} to Twój kod \(Harbourline\)$/);
    expect(mail!.text).toContain('Nikt z Harbourline nigdy o niego nie poprosi.');
  });

  it('is read when the letter leaves, and not when it was written', async () => {
    await open();
    await as('user:1').changeProfile({ language: 'pl' });
    await askForPassword(GRACE);
    await as('user:1').changeProfile({ language: 'de' });
    expect(await mailed()).toMatchObject([{ subject: expect.stringContaining('ist Ihr Code für') }]);
  });

  it('of one who is nobody here is English, whoever invites', async () => {
    await open();
    await as('user:1').changeProfile({ language: 'pl' });
    await as('user:1').inviteUser({ account: '1042', email: NOBODY, grants: [] });
    expect(await mailed()).toMatchObject([{ to: NOBODY, subject: 'An invitation to Bluebird Bakery Ltd' }]);
  });

  it('of one who is nobody here is the installation’s, where it has another', async () => {
    await open('de');
    await as('user:1').inviteUser({ account: '1042', email: NOBODY, grants: [] });
    expect(await mailed()).toMatchObject([{ to: NOBODY, subject: 'Eine Einladung zu Bluebird Bakery Ltd' }]);
  });

  it('of a code to a further address is that of whoever adds it', async () => {
    await open();
    await as('user:1').changeProfile({ language: 'af' });
    await as('user:1').startAddressProof({ email: NOBODY });
    expect(await mailed()).toMatchObject([
      { to: NOBODY, subject: expect.stringContaining('is jou kode vir') },
    ]);
  });
});

describe('whose profile it is', () => {
  const CONTACT = 'grace@bakery.example';
  const profiles: Partial<Record<Principal, Profile>> = {
    'user:1': { language: 'pl', timezone: 'Europe/Warsaw' },
    'staff:1': { language: 'hi' },
    'user:2': {},
  };
  const ids: Record<string, string> = { [GRACE]: '1', 'jonas@postbox.example': '2' };
  /** What accounts have down for contacts who sign in nowhere. */
  const cards: Record<string, Record<string, string>> = {
    'ada@bakery.example': { a: '' },
    'lena@bakery.example': { a: 'de-AT', b: '' },
    'rui@bakery.example': { a: 'pt-BR' },
    'two@bakery.example': { a: 'de', b: 'pl' },
  };
  const read = {
    contacts: {
      onAccount: async (account: string, email: string) => ({ language: cards[email]?.[account] }),
    },
    profiles: { of: async (principal: Principal) => profiles[principal] ?? {} },
    signIn: { staffWith: async (email: string) => (email === 'marta@host.example' ? 'staff:1' : undefined) },
    people: {
      userWith: async (email: string) => (email in ids ? { id: ids[email] } : undefined),
      contactsWith: async (email: string) =>
        email === CONTACT
          ? [{ id: '30' }, { id: '31', person: 'p1' }]
          : Object.keys(cards[email] ?? {}).map((account) => ({ id: email, account })),
      addressesOf: async (person: string) => (person === 'p1' ? [CONTACT, GRACE] : []),
    },
  } as unknown as Context['read'];
  const reader = (to: Addressee) =>
    readerOf({ read, settings: { language: 'af' } as Context['settings'] }, to);

  it.each<[string, Addressee, string]>([
    ['the user named', { address: NOBODY, principal: 'user:1' }, 'pl'],
    ['the user who has the address', { address: GRACE }, 'pl'],
    ['one of staff', { address: 'marta@host.example' }, 'hi'],
    ['the user who is the same person as the contact', { address: CONTACT }, 'pl'],
    ['the same, for a contact named', { address: CONTACT, principal: 'contact:31' }, 'pl'],
    ['nobody, for a contact that is no user', { address: 'ada@bakery.example' }, 'af'],
    ['the card of a contact that is no user', { address: 'lena@bakery.example' }, 'de'],
    ['nobody, where the card says another language', { address: 'rui@bakery.example' }, 'af'],
    ['nobody, where two accounts say different ones', { address: 'two@bakery.example' }, 'af'],
    ['nobody, for an address that is nobody’s', { address: NOBODY }, 'af'],
    ['a user who chose nothing', { address: 'jonas@postbox.example' }, 'af'],
  ])('is that of %s', async (_whose, to, language) => {
    expect((await reader(to)).language).toBe(language);
  });

  it('brings the timezone along', async () => {
    expect(await reader({ address: GRACE })).toEqual({ language: 'pl', timezone: 'Europe/Warsaw' });
    expect((await reader({ address: NOBODY })).timezone).toBeUndefined();
  });
});
