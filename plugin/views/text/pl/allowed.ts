import type { Text } from '../worded';

/** From where somebody’s sign-in is good. */
export const allowed: Text['allowed'] = {
  title: 'Skąd się logujesz',
  lead: 'Podaj adresy internetowe, a Twoje logowanie będzie działać tylko stamtąd. Skądinąd nie przyjmiemy hasła.',
  addresses: 'Adresy i sieci, po jednym w wierszu',
  hint: (here) =>
    `Na przykład 192.0.2.7 lub 2001:db8::/32. Twój obecny adres to ${here}. Puste pole: zewsząd.`,
  save: 'Zapisz adresy',
  later: (addresses) =>
    addresses === '' ? 'Loguj się zewsząd' : ['Loguj się tylko z: ', { strong: addresses }],
  saved: 'Zapisano.',
  wrong:
    'Jeden z wpisów nie jest adresem. Wpisz każdy w osobnym wierszu, na przykład 192.0.2.7 lub 192.0.2.0/24.',
  locksOut: (here) => `To odcięłoby Ci dostęp: Twój obecny adres to ${here}. Dodaj go i zapisz jeszcze raz.`,
  elsewhereTitle: 'Twoje logowanie działa tylko skądinąd',
  elsewhere: (here) =>
    `Wybrano, z jakich adresów internetowych się logujesz. Twój obecny adres to ${here}; nie ma go wśród nich.`,
  elsewhereWay:
    'Przejdź dalej z jednego z nich albo zamów link na wszystkie swoje adresy e-mail, które mamy: dzięki niemu logowanie znów zadziała zewsząd.',
  elsewhereMail: 'Wyślij mi link',
  elsewhereMailed: 'Link jest w drodze. Działa raz, przez godzinę.',
  elsewhereOften: 'W ciągu ostatniej godziny wysłaliśmy już link. Użyj go albo poczekaj, aż minie godzina.',
};
