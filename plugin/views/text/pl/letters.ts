import type { Text } from '../worded';

/** Letters of the outbox, by what they are. */
export const letters: Text['letters'] = {
  kinds: {
    'mail.code': 'Kod wysłany e-mailem',
    'mail.linked': 'Powiadomienie o nowym połączeniu czatu',
    'mail.test': 'Próbna wiadomość',
    'host.open': 'Nowe zgłoszenie',
    'host.reply': 'Odpowiedź na zgłoszenie',
    'host.close': 'Zamknięcie zgłoszenia',
    'host.invoices': 'Zmiana ustawień faktur',
    'in:host': 'Zdarzenie w zgłoszeniu',
    'webhook.deliver': 'Zdarzenie',
    'mirror.open': 'Nowe zgłoszenie',
    'mirror.post': 'Odpowiedź w zgłoszeniu',
    'mirror.state': 'Stan zgłoszenia',
    'mirror.close': 'Zamknięcie zgłoszenia',
  },
  /** Where they go; they stand after a colon. */
  to: {
    address: 'adres osoby',
    asker: 'kto o to prosi',
    host: 'system rozliczeń',
    ticket: 'zgłoszenie tutaj',
    webhook: 'webhook',
    chat: 'czat osoby',
  },
};
