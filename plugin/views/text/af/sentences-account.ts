import { sentencesOf, type Sentence } from '../told';

const CHATS = { slack: '’n Slack-klets', discord: '’n Discord-klets', other: '’n klets' } as const;

const onTicket =
  (did: string, before = ''): Sentence =>
  ({ ticket }) => [`het ${before}kaartjie `, ticket, ` ${did}`];

/** What happened to an account, its chats, tickets, mail and domains, and to the installation. */
export const accountSentences = sentencesOf({
  'chat.linked': ({ chat }) => `het ${CHATS[chat]} gekoppel`,
  'chat.unlinked': ({ chat }) => `het ${CHATS[chat]} ontkoppel`,
  'ticket.opened': onTicket('oopgemaak'),
  'ticket.replied': onTicket('geantwoord', 'op '),
  'ticket.answered': onTicket('beantwoord'),
  'ticket.closed': onTicket('gesluit'),
  'ticket.reopened': onTicket('geantwoord en dit weer oopgemaak', 'op '),
  'ticket.moved': onTicket('na ’n ander afdeling geskuif'),
  'ticket.state': ({ ticket, state }) =>
    state === undefined
      ? ['het kaartjie ', ticket, ' verander']
      : ['het kaartjie ', ticket, ` op “${state}” gestel`],
  'mirror.closed': onTicket('gesluit', 'die kletskopie van '),
  'account.exported': 'het saamgeneem wat oor hierdie rekening bewaar word',
  'account.imported': 'het hierdie rekening ingebring',
  'account.merged': 'het twee rekeninge saamgevoeg',
  'account.state': ({ state = '' }) => `het die rekening op “${state}” gestel`,
  'invoicing.changed': ({ settings }) =>
    settings === ''
      ? 'het die faktuurinstellings onveranderd gestoor'
      : `het in die faktuurinstellings verander: ${settings}`,
  'domain.assigned': ({ who, role }) => `het ${who} kontak van ’n domein gemaak (${role})`,
  'domain.unassigned': ({ who, role }) => `het ${who} nie meer as kontak van ’n domein nie (${role})`,
  'domain.ended': 'het die rolle op ’n domein beëindig wat weg is',
  'mail.stopped': ({ kind }) => `het gekies om nie meer e-pos van die soort “${kind}” te kry nie`,
  'mail.resumed': ({ kind }) => `het gekies om weer e-pos van die soort “${kind}” te kry`,
  'mail.tested': ({ kind }) => `het ’n toets van die e-pos “${kind}” na die eie adres laat stuur`,
  'mail.held': 'het pos teruggehou',
  'mail.released': 'het teruggehoue pos in ’n kaartjie vrygestel, sender nie bevestig nie',
  'mail.discarded': 'het teruggehoue pos weggegooi',
  'mail.expired': 'het pos weggegooi wat sy dae lank teruggehou is',
  'people.exported': 'het die lys van almal saamgeneem',
  'heads.left': 'het uitgestuur hoe ver die logboeke gevorder het',
  'activity.restored': 'het ’n rugsteun teruggelaai: wat daarna gekom het, is verlore',
  'activity.closed': 'het aktiwiteit beëindig wat nie meer bewaar word nie',
  'secret.rotated': 'het alles van voor af met ’n ander geheim verseël',
  'letter.retried': ({ name }) => `het ${name} weer gestuur`,
});
