import { countIn, formIn } from '../count';
import type { Text } from '../worded';

const [count, form] = [countIn('de'), formIn('de')];

/** The first page of the admin area: what needs a look. */
export const attention: Text['attention'] = {
  nav: 'Zu prüfen',
  title: 'Zu prüfen',
  lead: 'Was hier auf jemanden wartet, über alle Kunden hinweg.',
  card: 'Im Moment',
  empty: 'Nichts zu prüfen',
  emptyLead:
    'Hier erscheinen verlorene Authenticators, nicht zugestellte Nachrichten, zurückgehaltene E-Mails, Anfragen, die älter als ein Tag sind, Kunden ohne Inhaber und Chats, die nicht antworten.',
  resets: (n, href) => [
    { text: count(n, { one: 'verlorener Authenticator', other: 'verlorene Authenticators' }), href },
    form(n, { one: ' wartet auf Ersatz.', other: ' warten auf Ersatz.' }),
  ],
  dead: (n, href) => [
    { text: count(n, { one: 'Nachricht', other: 'Nachrichten' }), href },
    form(n, { one: ' wurde aufgegeben.', other: ' wurden aufgegeben.' }),
  ],
  uncertain: (n, href) => [
    { text: count(n, { one: 'Nachricht', other: 'Nachrichten' }), href },
    form(n, {
      one: ' ist vielleicht angekommen, vielleicht nicht.',
      other: ' sind vielleicht angekommen, vielleicht nicht.',
    }),
  ],
  held: (n, href) => [
    { text: count(n, { one: 'E-Mail', other: 'E-Mails' }), href },
    form(n, {
      one: ' wird zurückgehalten: Noch steht niemand für sie ein.',
      other: ' werden zurückgehalten: Noch steht niemand für sie ein.',
    }),
  ],
  requests: (n, client, href) => [
    { text: count(n, { one: 'Anfrage nach Berechtigungen', other: 'Anfragen nach Berechtigungen' }), href },
    form(n, { one: ' wartet seit mehr als einem Tag bei ', other: ' warten seit mehr als einem Tag bei ' }),
    { strong: client },
    '.',
  ],
  ownerless: (label, href) => [{ text: label, href }, ' hat keinen Inhaber.'],
  moreOwnerless: (n) => [`Ohne Inhaber: ${count(n, { one: 'weiterer Kunde', other: 'weitere Kunden' })}.`],
  away: (what, href) => [{ text: what, href }, ' funktioniert nicht.'],
  /** What waits at which client. */
  across: {
    lead: 'Worum bei allen Kunden gebeten wird und was noch niemand beantwortet hat.',
    card: 'Wartet',
    empty: 'Keine Anfrage wartet',
    emptyLead:
      'Wenn jemand bei einem Kunden um eine Berechtigung bittet, steht es hier, bis es beantwortet ist oder abläuft.',
    more: 'Nur die ersten 100 Kunden werden gezeigt.',
    waits: (n, client, href) => [
      { text: client, href },
      ': ',
      count(n, { one: 'Anfrage für Berechtigungen', other: 'Anfragen für Berechtigungen' }),
    ],
  },
  support: {
    title: 'Ihre Rolle ist Support',
    lead: 'Sie beantwortet die Tickets ihrer Abteilungen.',
    where: (host) =>
      `Tickets werden in ${host} selbst und in den Kanälen seiner Chats beantwortet. Die Seiten hier sind für Administratoren und Prüfer.`,
    own: (hold, security, profile) => [
      'Ihre sind hier ',
      { text: 'Zurückgehalten', href: hold },
      ', ',
      { text: 'Sicherheit', href: security },
      ' und ',
      { text: 'Profil', href: profile },
      '.',
    ],
  },
};
