import { sentencesOf, type Sentence } from '../told';

const CHATS = { slack: 'czat na Slacku', discord: 'czat na Discordzie', other: 'czat' } as const;

const onTicket =
  (does: string): Sentence =>
  ({ ticket }) => [`${does} `, ticket];

/** What happened to an account, its chats, tickets, mail and domains, and to the installation. */
export const accountSentences = sentencesOf({
  'chat.linked': ({ chat }) => `łączy ${CHATS[chat]}`,
  'chat.unlinked': ({ chat }) => `rozłącza ${CHATS[chat]}`,
  'ticket.opened': onTicket('tworzy zgłoszenie'),
  'ticket.replied': onTicket('pisze w zgłoszeniu'),
  'ticket.answered': onTicket('odpowiada na zgłoszenie'),
  'ticket.closed': onTicket('zamyka zgłoszenie'),
  'ticket.reopened': onTicket('odpowiada i otwiera ponownie zgłoszenie'),
  'ticket.moved': ({ ticket }) => ['przenosi do innego działu zgłoszenie ', ticket],
  'ticket.state': ({ ticket, state }) =>
    state === undefined
      ? ['zmienia zgłoszenie ', ticket]
      : ['zmienia stan zgłoszenia ', ticket, ` na: ${state}`],
  'mirror.closed': ({ ticket }) => ['zamyka na czacie kopię zgłoszenia ', ticket],
  'account.exported': 'zapisuje do pliku wszystko, co jest na tym koncie',
  'account.imported': 'wprowadza to konto',
  'account.merged': 'scala dwa konta',
  'account.state': ({ state = '' }) => `zmienia stan konta na: ${state}`,
  'invoicing.changed': ({ settings }) =>
    settings === '' ? 'zapisuje ustawienia faktur bez zmian' : `zmienia w ustawieniach faktur: ${settings}`,
  'domain.assigned': ({ who, role }) => `wskazuje dla domeny: ${who} (${role})`,
  'domain.unassigned': ({ who, role }) => `już nie wskazuje dla domeny: ${who} (${role})`,
  'domain.ended': 'kończy role przy domenie, której już nie ma',
  'mail.stopped': ({ kind }) => `wyłącza własną pocztę „${kind}”`,
  'mail.resumed': ({ kind }) => `włącza ponownie własną pocztę „${kind}”`,
  'mail.tested': ({ kind }) => `zamawia dla siebie próbną wiadomość „${kind}”`,
  'mail.held': 'wstrzymuje wiadomość',
  'mail.released': 'wpuszcza wstrzymaną wiadomość do zgłoszenia, nadawca niepotwierdzony',
  'mail.discarded': 'wyrzuca wstrzymaną wiadomość',
  'mail.expired': 'wyrzuca wiadomość, której czas wstrzymania minął',
  'people.exported': 'zapisuje do pliku listę wszystkich osób',
  'heads.left': 'wysyła na zewnątrz ostatnie skróty dzienników',
  'activity.restored': 'przywraca kopię zapasową: to, co było po niej, przepada',
  'activity.closed': 'kończy aktywność, której się już nie przechowuje',
  'secret.rotated': 'zabezpiecza wszystko od nowa innym sekretem',
  'letter.retried': ({ name }) => `wysyła ponownie: ${name}`,
});
