import type { Text } from '../worded';

/** Letters of the outbox, by what they are. */
export const letters: Text['letters'] = {
  kinds: {
    'mail.code': 'Kode per e-pos',
    'mail.linked': 'Kennisgewing van ’n nuwe kletskoppeling',
    'mail.test': 'Toets-e-pos',
    'host.open': 'Nuwe kaartjie',
    'host.reply': 'Antwoord op ’n kaartjie',
    'host.close': 'Sluiting van ’n kaartjie',
    'host.invoices': 'Verandering van faktuurinstellings',
    'in:host': 'Wat met ’n kaartjie gebeur het',
    'webhook.deliver': 'Wat gebeur het',
    'mirror.open': 'Nuwe kaartjie',
    'mirror.post': 'Antwoord in ’n kaartjie',
    'mirror.state': 'Status van ’n kaartjie',
    'mirror.close': 'Sluiting van ’n kaartjie',
  },
  to: {
    address: '’n persoon se adres',
    asker: 'wie daarvoor gevra het',
    host: 'die faktureringsplatform',
    ticket: 'die kaartjie hier',
    webhook: '’n webhook',
    chat: '’n persoon se klets',
  },
};
