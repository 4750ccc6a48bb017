import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';

const count = countIn('de');
const b = (strong: string): Piece => ({ strong });

/** What the reader can do here, and what they ask for. */
export const me: Text['me'] = {
  title: 'Was Sie hier tun können',
  lead: (account) => `Was Sie bei ${account} haben, von wem und bis wann.`,
  askForMore: 'Um mehr bitten',
  why: 'Warum kann ich etwas nicht tun?',
  activity: 'Ihre Aktivitäten hier',
  activityTitle: 'Ihre Aktivitäten',
  activityLead: 'Was Sie hier getan haben und was mit Ihnen geschah, Neuestes zuerst.',
  caption: (group) => `Was Sie haben: ${group}`,
  permission: 'Berechtigung',
  from: 'Von wem',
  until: 'Bis',
  noEnd: 'Ohne Ende',
  allServices: 'Alle Dienste, auch spätere',
  moreServices: 'Weitere Dienste',
  closed: (departments) => `Für Sie gesperrt: ${list(departments)}.`,
  empty: 'Noch nichts',
  emptyLead: (who) => `Niemand hat Ihnen hier etwas gegeben. Bitten Sie unten darum, oder fragen Sie ${who}.`,
  emptyPlain: (who) => `Niemand hat Ihnen hier etwas gegeben. Fragen Sie ${who}.`,
  ask: 'Um mehr bitten',
  askLead:
    'Wer es vergeben kann, erfährt davon per E-Mail und sagt ja oder nein. Bis dahin ändert sich nichts.',
  what: 'Was Sie brauchen',
  choose: 'Berechtigung wählen',
  where: 'Wo',
  whole: 'Überall hier',
  whereHint: 'Ein Dienst zählt nur bei Berechtigungen für Dienste.',
  howLong: 'Für wie lange',
  lasts: {
    '': 'ohne Ende',
    1: 'einen Tag',
    7: '7 Tage',
    30: '30 Tage',
    90: '90 Tage',
    365: 'ein Jahr',
  },
  howLongHint: 'Ab der Zusage gerechnet.',
  reason: 'Wofür Sie es brauchen',
  reasonHint: 'Das liest, wer entscheidet.',
  send: 'Anfragen',
  sent: (what, who) => [
    'Gesendet an ',
    who,
    ' und an alle anderen, die ',
    b(what),
    ' vergeben können. Sie hören hier und per E-Mail von uns.',
  ],
  everything: 'Sie haben hier immer alles. Es gibt nichts, worum Sie noch bitten könnten.',
  looking: 'Sie sehen als jemand anderes zu und können daher um nichts bitten.',
  ofTeam: (who) =>
    `Was Sie hier haben, hat Ihr Team; deshalb können Sie nicht selbst um mehr bitten. Fragen Sie ${who}.`,
  asleep: 'Sie sind hier suspendiert; eine Anfrage wäre vergeblich.',
  notForThis:
    'Wählen Sie dazu einen Dienst, oder „Überall hier“ bei einer Berechtigung, die für das Konto gilt.',
  held: 'Das haben Sie schon, ohne Ende.',
  there: 'Darum haben Sie schon gebeten; die Anfrage wartet auf Antwort.',
  requests: 'Worum Sie gebeten haben',
  states: {
    pending: 'Wartet',
    approved: 'Genehmigt',
    refused: 'Abgelehnt',
    withdrawn: 'Zurückgenommen',
    over: 'Ohne Antwort beendet',
  },
  forDays: (n) => `für ${count(n, { one: 'Tag', other: 'Tage' })}`,
  forGood: 'ohne Ende',
  asked: (when, lasting) => `Angefragt: ${when}, ${lasting}.`,
  endsItself: (when) => `Endet von selbst: ${when}.`,
  answered: (when) => `Beantwortet: ${when}.`,
  yourReason: (reason) => ['Sie schrieben: ', { em: reason }],
  answer: (reason) => ['Die Antwort: ', { em: reason }],
  withdraw: 'Zurücknehmen',
  withdrawn: (what) => ['Zurückgenommen: ', b(what), '.'],
};
