import type { Text } from '../worded';

/** Letters of the outbox, by what they are and where they go. */
export const letters: Text['letters'] = {
  kinds: {
    'mail.code': 'Code per E-Mail',
    'mail.linked': 'Hinweis auf eine neue Chat-Verknüpfung',
    'mail.test': 'Test-E-Mail',
    'host.open': 'Neues Ticket',
    'host.reply': 'Antwort auf ein Ticket',
    'host.close': 'Schließen eines Tickets',
    'host.invoices': 'Änderung der Rechnungseinstellungen',
    'in:host': 'Was mit einem Ticket geschehen ist',
    'webhook.deliver': 'Was geschehen ist',
    'mirror.open': 'Neues Ticket',
    'mirror.post': 'Antwort in einem Ticket',
    'mirror.state': 'Status eines Tickets',
    'mirror.close': 'Schließen eines Tickets',
  },
  to: {
    address: 'die Adresse einer Person',
    asker: 'die Person, die darum gebeten hat',
    host: 'die Abrechnungsplattform',
    ticket: 'das Ticket hier',
    webhook: 'einen Webhook',
    chat: 'den Chat einer Person',
  },
};
