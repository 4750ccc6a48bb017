import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** By which channels people come in. */
export const waysIn: Text['waysIn'] = {
  title: 'Drogi dostępu',
  named: (name) => [
    'Którymi drogami ',
    b(name),
    ' ma dostęp do tego konta. Co nie jest zaznaczone, jest zamknięte od następnego kliknięcia lub wiadomości.',
  ],
  everybodyLead:
    'Którymi drogami osoby z tego konta mają do niego dostęp. Co nie jest zaznaczone, jest zamknięte dla wszystkich. Te strony pozostają otwarte dla właściciela i zarządców.',
  ways: { web: 'Te strony', slack: 'Slack', discord: 'Discord', mail: 'Pomoc przez e-mail' },
  closedToAll: 'zamknięte tu dla wszystkich',
  save: 'Zapisz drogi dostępu',
  say: (name) => ['Zmienić drogi dostępu: ', b(name)],
  sayAll: 'Zmienić drogi dostępu dla wszystkich',
  done: 'Zapisano. Działa od następnego kliknięcia lub wiadomości.',
  mine: 'Którędy masz dostęp',
  mineLead:
    'Którymi drogami masz dostęp do każdego ze swoich kont. Decyduje o tym właściciel albo osoba, która tam zarządza ludźmi.',
  account: 'Konto',
  open: 'Otwarte',
  closed: 'Zamknięte',
  none: 'Nie masz jeszcze żadnego konta.',
};
