import type { Piece } from '../../words';
import { formIn, list, number } from '../count';
import type { Text } from '../worded';

const form = formIn('de');
const b = (strong: string): Piece => ({ strong });

/** When a page can’t be what was asked for. */
export const outcome: Text['outcome'] = {
  signInTitle: 'Melden Sie sich zuerst an',
  signInLead: 'Diese Seite gehört zu einem Konto. Melden Sie sich an, dann kommen Sie hierher zurück.',
  /** A form came when its sender was signed out. */
  signInLate:
    'Sie sind inzwischen abgemeldet, deshalb wurde nichts gesendet. Nach der Anmeldung kommen Sie zum Formular zurück.',
  typed: 'Was Sie geschrieben haben',
  typedHint: 'Kopieren Sie es vor der Anmeldung und fügen Sie es wieder in das Formular ein.',
  signInInvited:
    'Sie sind eingeladen. Melden Sie sich mit der eingeladenen E-Mail-Adresse an, oder erstellen Sie dort ein Login, falls Sie keines haben; Sie kommen hierher zurück.',
  signIn: 'Anmelden',
  refusedTitle: 'Sie können diese Seite nicht öffnen',
  refused: (p) => [
    `Das können Sie bei ${p.account} nicht: ${p.doing}. Niemand hat Ihnen dort `,
    b(p.permission),
    ' gegeben.',
  ],
  refusedPlain: (doing, account) =>
    account === ''
      ? `Das können Sie hier nicht: ${doing}.`
      : `Das können Sie bei ${account} nicht: ${doing}.`,
  whoCan: (names) => `${list(names, 'or')} kann es.`,
  ask: 'Darum bitten',
  why: 'Warum?',
  missingTitle: 'Hier ist nichts',
  missing: 'Der Link ist falsch, oder die Seite gehört zu einem Konto, das Sie nicht erreichen.',
  failedTitle: 'Bei uns ist etwas schiefgegangen',
  failed:
    'Nichts wurde gespeichert. Versuchen Sie es noch einmal; wenn es so bleibt, nennen Sie dem Support diese Nummer:',
  conflictTitle: 'Jemand war schneller',
  conflict: (who, what, ago) => [
    b(who),
    ` hat ${what} geändert (${ago}). Von Ihren Änderungen wurde nichts gespeichert.`,
  ],
  conflictLead: 'Sehen Sie es an, wie es jetzt ist, und tun Sie es noch einmal, wenn es noch passt.',
  look: 'Ansehen, wie es jetzt ist',
  home: 'Zum Start',
  formTitle: (n) =>
    form(n, {
      one: 'Eine Angabe fehlt oder stimmt nicht',
      other: `${number(n)} Angaben fehlen oder stimmen nicht`,
    }),
};
