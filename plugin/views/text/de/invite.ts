import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';

const count = countIn('de');
const b = (strong: string): Piece => ({ strong });

/** Invite Team, in four steps. */
export const invite: Text['invite'] = {
  title: 'Team einladen',
  steps: ['Einladungscode', 'Das richtige Team?', 'Berechtigungen', 'Prüfen und senden'],
  stepsLabel: 'Schritte',
  done: ', erledigt',
  code: 'Einladungscode',
  codeHint: 'Fragen Sie die andere Firma danach. Großschreibung, Leerzeichen und Striche sind gleichgültig.',
  next: 'Weiter',
  is: 'Das richtige Team?',
  isLead: 'Dieser Code gehört zu einem Team einer Firma. Prüfen Sie beides, bevor Sie weitergehen.',
  of: (team, company) => [b(team), ' von ', b(company)],
  names: 'Die Namen der Personen erscheinen, sobald angenommen ist.',
  yes: 'Ja, weiter',
  notThem: 'Das falsche Team? Anderen Code eingeben',
  name: 'Teamname',
  nameHint: 'Wie Sie das Team nennen.',
  admission: 'Wer ihrem Team beitritt',
  admissions: { open: 'wird sofort zugelassen', each: 'wartet, bis Sie zustimmen' },
  ends: 'Zugriff endet',
  endOptions: { never: 'nie', 7: 'in 7 Tagen', 30: 'in 30 Tagen', date: 'an einem Datum' },
  date: 'Letzter Tag',
  dateHint: 'Für „an einem Datum“: das Ende dieses Tages, in der Zeitzone Ihres Kontos.',
  can: 'Was das Team tun kann',
  canLead:
    'Gehen Sie von einer Vorlage aus, oder kreuzen Sie einzelne Berechtigungen an. Das Team erhält nur, was angekreuzt ist.',
  presets: 'Vorlagen',
  nothing: 'Nichts',
  ticked: (n, of) => `${n} von ${of}`,
  services: 'Dienste',
  onServices: 'Wo Berechtigungen für Dienste gelten',
  onAll: 'für alle Dienste, auch spätere',
  onSome: 'nur für diese:',
  noServices: 'Sie sehen hier keinen Dienst.',
  review: 'Prüfen',
  back: 'Zurück',
  cancel: 'Abbrechen',
  willHappen: 'Was geschehen wird',
  costs: (labels) => ['Kostet Geld: ', b(list(labels)), '.'],
  until: (day) => `Alles endet: ${day}.`,
  days: (n) => `Alles endet ${count(n, { one: 'Tag', other: 'Tage' })} nach dem Senden.`,
  never: 'Es hat kein Ende, bis eine Seite es schließt.',
  eachOne: 'Jede Person wartet, bis Sie sie zulassen.',
  asks: (team, company) => [
    'Nichts steht offen, bis jemand, der bei ',
    b(company),
    ' Teams verwaltet, für ',
    b(team),
    ' annimmt.',
  ],
  send: 'Senden',
  saySend: (team, company) => [b(team), ' von ', b(company), ' einladen'],
  sent: (team, company) => [
    'Gesendet. ',
    b(team),
    ' von ',
    b(company),
    ' steht aus, bis dort jemand annimmt, der Teams verwaltet.',
  ],
  lost: 'Das hat zu lange gewartet oder wurde schon gesendet. Geben Sie den Code noch einmal ein.',
  nextTitle: 'Wie es weitergeht',
  happens: (company) => [
    ['Sie wählen', 'Noch steht nichts offen. Der Code allein hat nichts geöffnet.'],
    ['Ausstehend', `${company} sieht den Namen Ihrer Firma und was Sie anbieten. Keine Daten.`],
    ['Aktiv', 'Jemand, der dort Teams verwaltet, nimmt an. Sie sehen die Namen der Personen.'],
    ['Geschlossen', 'Von Ihnen, von der anderen Seite oder zum gesetzten Ende. Es endet sofort, überall.'],
  ],
  bad: 'Dieser Code öffnet nichts. Er kann vertippt, erneuert oder zurückgezogen sein. Fragen Sie nach dem neuesten.',
  own: 'Das ist der Code Ihres eigenen Teams. Geben Sie ihn der Firma, die Ihr Team zulassen soll.',
  there: 'Sie haben dieses Team bereits zugelassen oder eingeladen. Sie finden es bei Ihren externen Teams.',
  tries:
    'Innerhalb einer Stunde wurden zehn Codes eingegeben, die nichts öffnen. Warten Sie eine Weile und versuchen Sie es dann noch einmal.',
};

/** What is wrong with a field, and what to do. */
export const fields: Text['fields'] = {
  empty: 'Schreiben Sie hier etwas.',
  most: (n) => `Das ist zu lang. Schreiben Sie höchstens ${n} Zeichen.`,
  unknown: 'Wählen Sie eines davon.',
  day: 'Schreiben Sie einen Tag als Jahr-Monat-Tag, etwa 2026-11-22.',
  past: 'Wählen Sie einen Tag ab heute, bis zum Jahr 9998.',
  address: 'Schreiben Sie eine E-Mail-Adresse, etwa ada@example.com.',
  language: 'Schreiben Sie ein Sprachkürzel, etwa en oder pt-BR, oder nichts.',
  timezone: 'Schreiben Sie eine Zeitzone, etwa Europe/London, oder nichts.',
  unread: 'Schreiben Sie es ohne Sonderzeichen.',
  locked: 'Sie können nicht vergeben, was gesperrt ist. Entfernen Sie das Häkchen.',
  many: 'Das sind zu viele auf einmal. Entfernen Sie einige Häkchen; weitere können Sie danach hinzufügen.',
  none: 'Kreuzen Sie mindestens eine Berechtigung an.',
  service: 'Kreuzen Sie mindestens einen Dienst an, oder wählen Sie alle.',
  person: 'Wählen Sie eine Person.',
};
