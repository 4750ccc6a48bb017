import { sentencesOf, type Sentence } from '../told';

const CHATS = { slack: 'einen Slack-Chat', discord: 'einen Discord-Chat', other: 'einen Chat' } as const;
const LINKS = {
  slack: 'eines Slack-Chats',
  discord: 'eines Discord-Chats',
  other: 'eines Chats',
} as const;

const onTicket =
  (did: string, before = ''): Sentence =>
  ({ ticket }) => [`hat ${before}Ticket `, ticket, ` ${did}`];

/** What happened to an account, its chats, tickets, mail and domains, and to the installation. */
export const accountSentences = sentencesOf({
  'chat.linked': ({ chat }) => `hat ${CHATS[chat]} verknüpft`,
  'chat.unlinked': ({ chat }) => `hat die Verknüpfung ${LINKS[chat]} gelöst`,
  'ticket.opened': onTicket('eröffnet'),
  'ticket.replied': onTicket('geantwortet', 'auf '),
  'ticket.answered': onTicket('beantwortet'),
  'ticket.closed': onTicket('geschlossen'),
  'ticket.reopened': onTicket('geantwortet und es wieder geöffnet', 'auf '),
  'ticket.moved': onTicket('in eine andere Abteilung verschoben'),
  'ticket.state': ({ ticket, state }) =>
    state === undefined
      ? ['hat Ticket ', ticket, ' geändert']
      : ['hat Ticket ', ticket, ` auf „${state}“ gesetzt`],
  'mirror.closed': ({ ticket }) => ['hat die Kopie von Ticket ', ticket, ' im Chat geschlossen'],
  'account.exported': 'hat mitgenommen, was über dieses Konto gespeichert ist',
  'account.imported': 'hat dieses Konto hereingeholt',
  'account.merged': 'hat zwei Konten zusammengeführt',
  'account.state': ({ state = '' }) => `hat das Konto auf „${state}“ gesetzt`,
  'invoicing.changed': ({ settings }) =>
    settings === ''
      ? 'hat die Rechnungseinstellungen unverändert gespeichert'
      : `hat in den Rechnungseinstellungen geändert: ${settings}`,
  'domain.assigned': ({ who, role }) => `hat ${who} zum Kontakt einer Domain gemacht (${role})`,
  'domain.unassigned': ({ who, role }) => `führt ${who} nicht mehr als Kontakt einer Domain (${role})`,
  'domain.ended': 'hat die Kontakte einer Domain beendet, die es nicht mehr gibt',
  'mail.stopped': ({ kind }) => `hat E-Mails der Art „${kind}“ für sich abgeschaltet`,
  'mail.resumed': ({ kind }) => `hat E-Mails der Art „${kind}“ für sich wieder eingeschaltet`,
  'mail.tested': ({ kind }) => `hat sich einen Test der E-Mail „${kind}“ senden lassen`,
  'mail.held': 'hat eine E-Mail zurückgehalten',
  'mail.released': 'hat eine zurückgehaltene E-Mail in ein Ticket gelassen, Absender nicht bestätigt',
  'mail.discarded': 'hat eine zurückgehaltene E-Mail verworfen',
  'mail.expired': 'hat eine E-Mail verworfen, die lange genug zurückgehalten war',
  'people.exported': 'hat die Liste aller Personen mitgenommen',
  'heads.left': 'hat nach außen gemeldet, wie weit die Protokolle reichen',
  'activity.restored': 'hat eine Sicherung zurückgespielt: Was danach kam, ist verloren',
  'activity.closed': 'hat Einträge entfernt, die nicht länger aufbewahrt werden',
  'secret.rotated': 'hat alles unter einem anderen Secret neu versiegelt',
  'letter.retried': ({ name }) => `hat ${name} erneut gesendet`,
});
