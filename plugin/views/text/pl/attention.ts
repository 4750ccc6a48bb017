import { countIn, formIn } from '../count';
import type { Text } from '../worded';

const [count, form] = [countIn('pl'), formIn('pl')];
const LETTERS = { one: 'wiadomość', few: 'wiadomości', many: 'wiadomości', other: 'wiadomości' };

/** The first page of the admin area: what needs a look. */
export const attention: Text['attention'] = {
  nav: 'Do sprawdzenia',
  title: 'Do sprawdzenia',
  lead: 'Co czeka tu na kogoś, u wszystkich klientów.',
  card: 'Teraz',
  empty: 'Nic do sprawdzenia',
  emptyLead:
    'Tu pojawiają się utracone aplikacje uwierzytelniające, niedostarczone wiadomości, wstrzymana poczta, prośby starsze niż dzień, klienci bez właściciela i czaty, które nie odpowiadają.',
  resets: (n, href) => [
    {
      text: count(n, {
        ...{ one: 'utracona aplikacja uwierzytelniająca', few: 'utracone aplikacje uwierzytelniające' },
        ...{
          many: 'utraconych aplikacji uwierzytelniających',
          other: 'utraconej aplikacji uwierzytelniającej',
        },
      }),
      href,
    },
    form(n, {
      one: ' czeka na wymianę.',
      few: ' czekają na wymianę.',
      many: ' czeka na wymianę.',
      other: ' czeka na wymianę.',
    }),
  ],
  dead: (n, href) => [{ text: count(n, LETTERS), href }, ' – wysyłki zaniechano.'],
  uncertain: (n, href) => [{ text: count(n, LETTERS), href }, ' – nie wiadomo, czy dotarło.'],
  held: (n, href) => [
    { text: count(n, LETTERS), href },
    ' – poczta wstrzymana, dopóki ktoś nie powie, od kogo jest.',
  ],
  requests: (n, client, href) => [
    {
      text: count(n, {
        ...{ one: 'prośba o uprawnienia', few: 'prośby o uprawnienia' },
        ...{ many: 'próśb o uprawnienia', other: 'prośby o uprawnienia' },
      }),
      href,
    },
    form(n, {
      ...{ one: ' czeka ponad dzień: ', few: ' czekają ponad dzień: ' },
      ...{ many: ' czeka ponad dzień: ', other: ' czeka ponad dzień: ' },
    }),
    { strong: client },
    '.',
  ],
  ownerless: (label, href) => [{ text: label, href }, ' nie ma właściciela.'],
  moreOwnerless: (n) => [
    `Bez właściciela: jeszcze ${count(n, { one: 'klient', few: 'klientów', many: 'klientów', other: 'klientów' })}.`,
  ],
  away: (what, href) => [{ text: what, href }, ' nie działa.'],
  /** What waits at which client. */
  across: {
    lead: 'O co ludzie proszą u wszystkich klientów i na co nikt jeszcze nie odpowiedział.',
    card: 'Czeka',
    empty: 'Żadna prośba nie czeka',
    emptyLead:
      'Gdy ktoś u klienta poprosi o uprawnienie, prośba stoi tutaj, aż ktoś odpowie albo aż wygaśnie.',
    more: 'Widać tylko pierwszych 100 klientów.',
    waits: (n, client, href) => [
      { text: client, href },
      ': ',
      count(n, {
        one: 'prośba o uprawnienia',
        few: 'prośby o uprawnienia',
        many: 'próśb o uprawnienia',
        other: 'prośby o uprawnienia',
      }),
    ],
  },
  support: {
    title: 'Twoja rola to Wsparcie',
    lead: 'Odpowiada na zgłoszenia swoich działów.',
    where: (host) =>
      `Na zgłoszenia odpowiada się w samym ${host} i w kanałach jego czatów. Strony tutaj są dla administratorów i audytorów.`,
    own: (hold, security, profile) => [
      'Twoje są tu ',
      { text: 'Wstrzymana poczta', href: hold },
      ', ',
      { text: 'Bezpieczeństwo', href: security },
      ' i ',
      { text: 'Profil', href: profile },
      '.',
    ],
  },
};
