import type { Text } from '../worded';

/** From where somebody’s sign-in is good. */
export const allowed: Text['allowed'] = {
  title: 'Skąd się logujesz',
  lead: 'Podaj adresy internetowe, a Twoje logowanie będzie działać tylko stamtąd. Skądinąd nie przyjmiemy hasła.',
  addresses: 'Adresy i sieci, po jednym w wierszu',
  hint: (here) =>
    `Na przykład 192.0.2.7 lub 2001:db8::/32. Twój obecny adres to ${here}. Puste pole: zewsząd.`,
  save: 'Zapisz adresy',
  saved: 'Zapisano.',
  wrong:
    'Jeden z wpisów nie jest adresem. Wpisz każdy w osobnym wierszu, na przykład 192.0.2.7 lub 192.0.2.0/24.',
  locksOut: (here) => `To odcięłoby Ci dostęp: Twój obecny adres to ${here}. Dodaj go i zapisz jeszcze raz.`,
};
