import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** By which channels people come in. */
export const waysIn: Text['waysIn'] = {
  title: 'Zugangswege',
  named: (name) => [
    'Auf welchen Wegen ',
    b(name),
    ' in dieses Konto kommt. Was nicht angekreuzt ist, ist ab dem nächsten Klick oder der nächsten Nachricht gesperrt.',
  ],
  everybodyLead:
    'Auf welchen Wegen die Personen dieses Kontos hereinkommen. Was nicht angekreuzt ist, ist für alle gesperrt. Diese Seiten bleiben für Inhaber und Master offen.',
  ways: { web: 'Diese Seiten', slack: 'Slack', discord: 'Discord', mail: 'Support per E-Mail' },
  closedToAll: 'hier für alle gesperrt',
  save: 'Zugangswege speichern',
  say: (name) => ['Ändern, auf welchen Wegen ', b(name), ' hereinkommt'],
  sayAll: 'Ändern, auf welchen Wegen alle hereinkommen',
  done: 'Gespeichert. Es gilt ab dem nächsten Klick oder der nächsten Nachricht.',
  mine: 'Wo Sie hereinkommen',
  mineLead:
    'Auf welchen Wegen Sie in jedes Ihrer Konten kommen. Das entscheidet der Inhaber, oder wer sich dort um die Personen kümmert.',
  account: 'Konto',
  open: 'Offen',
  closed: 'Gesperrt',
  none: 'Sie haben noch kein Konto.',
};
