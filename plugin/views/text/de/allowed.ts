import type { Text } from '../worded';

/** From where somebody’s sign-in is good. */
export const allowed: Text['allowed'] = {
  title: 'Von wo Sie sich anmelden',
  lead: 'Nennen Sie Adressen im Internet, dann gilt Ihr Login nur dort. Von überall sonst wird Ihr Passwort nicht angenommen.',
  addresses: 'Adressen und Netze, je Zeile eines',
  hint: (here) =>
    `Etwa 192.0.2.7 oder 2001:db8::/32. Sie sind gerade auf ${here}. Leer gelassen: von überall.`,
  save: 'Speichern, von wo',
  later: (addresses) =>
    addresses === '' ? 'Von überall anmelden' : ['Nur anmelden von ', { strong: addresses }],
  saved: 'Gespeichert.',
  wrong:
    'Eine davon ist keine Adresse. Schreiben Sie jede auf eine eigene Zeile, etwa 192.0.2.7 oder 192.0.2.0/24.',
  locksOut: (here) =>
    `Damit würden Sie sich aussperren: Sie sind gerade auf ${here}. Fügen Sie das hinzu, dann speichern Sie noch einmal.`,
  elsewhereTitle: 'Ihr Login gilt nur anderswo',
  elsewhere: (here) =>
    `Sie haben festgelegt, von welchen Adressen im Internet Sie sich anmelden. Sie sind gerade auf ${here}; diese ist nicht dabei.`,
  elsewhereWay:
    'Machen Sie von einer davon aus weiter, oder lassen Sie sich einen Link an jede Adresse senden, die wir von Ihnen haben: Damit gilt Ihr Login wieder von überall.',
  elsewhereMail: 'Link per E-Mail senden',
  elsewhereMailed: 'Der Link ist unterwegs. Er gilt eine Stunde lang, einmal.',
  elsewhereOften:
    'In der letzten Stunde wurde schon ein Link gesendet. Benutzen Sie diesen, oder warten Sie, bis die Stunde vorbei ist.',
};
