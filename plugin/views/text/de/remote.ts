import type { Piece } from '../../words';
import { countIn, formIn } from '../count';
import type { Text } from '../worded';

const [count, form] = [countIn('de'), formIn('de')];
const b = (strong: string): Piece => ({ strong });
const people = (n: number) => count(n, { one: 'Person', other: 'Personen' });
/** Who can't reach something any more, with its verb: "3 Personen von Acme erreichen". */
const reach = (n: number, of: string) =>
  `${people(n)} von ${of} ${form(n, { one: 'erreicht', other: 'erreichen' })}`;

/** A remote team: one that was let in, or one's own that is let in elsewhere. */
export const remote: Text['remote'] = {
  entryLead: (team, company) => `${team} von ${company}`,
  letInLead: (team) => `Lässt Ihr Team ${team} zu`,
  offersLead: (team) => `Bietet Ihrem Team ${team} Zugriff an`,
  permissions: 'Berechtigungen',
  close: 'Zugriff schließen',
  withdraw: 'Einladung zurückziehen',
  leave: 'Verlassen',
  inviteAgain: 'Team einladen',
  over: {
    closed: 'Geschlossen. Niemand aus dem Team erreicht darüber dieses Konto.',
    rejected: 'Die Einladung wurde abgelehnt. Niemand aus dem Team erreicht darüber dieses Konto.',
  },
  overThere: {
    closed: 'Geschlossen. Niemand aus Ihrem Team erreicht darüber jenes Konto.',
    rejected: 'Sie haben die Einladung abgelehnt. Niemand aus Ihrem Team erreicht darüber jenes Konto.',
  },
  pending: (company) =>
    `${company} hat noch nicht geantwortet. Bis dahin erreicht niemand aus dem Team dieses Konto.`,
  people: 'Personen',
  peopleCaption: (name) => `Personen von ${name}`,
  person: 'Person',
  status: 'Status',
  change: 'Ändern',
  letIn: 'Zugelassen',
  waits: 'Wartet auf Sie',
  noPeople: 'Niemand aus diesem Team kann derzeit handeln',
  noPeopleLead: 'Wer in das Team aufgenommen wird, erscheint hier.',
  onceActive: 'Die Namen erscheinen, sobald angenommen ist.',
  admit: 'Zulassen',
  dismiss: 'Nicht mehr zulassen',
  sayAdmit: (who) => [b(who), ' zulassen'],
  admitted: (who) => ['Gespeichert. ', b(who), ' ist ab dem nächsten Klick zugelassen.'],
  sayDismiss: (who) => [b(who), ' nicht mehr zulassen'],
  dismissed: (who) => ['Gespeichert. ', b(who), ' erreicht dieses Konto nicht mehr und wartet wieder.'],
  details: 'Angaben',
  name: 'Teamname',
  nameHint: 'Wie Sie das Team nennen.',
  admission: 'Wer ihrem Team beitritt',
  admissions: { open: 'wird sofort zugelassen', each: 'wartet, bis Sie zustimmen' },
  save: 'Speichern',
  saved: 'Gespeichert.',
  sayEdit: (name) => ['Die Angaben zu ', b(name), ' speichern'],
  ends: 'Zugriff endet',
  endsNever: 'Nie',
  endsAll: (day) => `${day}, alles`,
  endsPart: (day) => `Teilweise, zuerst: ${day}`,
  endsHint: 'Jede Berechtigung hat ihr eigenes Ende; ändern Sie es bei den Berechtigungen.',
  holds: 'Was das Team hier tun kann',
  holdsThere: 'Was Ihr Team dort tun kann',
  offered: 'Was Ihr Team dort tun könnte',
  holdsNothing: 'Nichts.',
  onServices: (n) => count(n, { one: 'Dienst', other: 'Dienste' }),
  everyService: 'alle Dienste, auch spätere',
  onServicesOf: (label, where) => `${label} für ${where}`,
  departments: 'Zugriff auf folgende Abteilungen sperren',
  departmentsLead:
    'Eine gesperrte Abteilung bleibt für alle aus dem Team gesperrt, was auch immer sie sonst bekommen.',
  noDepartments: 'Es gibt keine Abteilungen.',
  sayDepartments: (name) => ['Ändern, welche Abteilungen für ', b(name), ' gesperrt sind'],
  departmentsSaved: 'Gespeichert. Es gilt ab dem nächsten Klick.',
  closeTitle: (name) => `Zugriff von ${name} schließen?`,
  closeLead: (n, company) =>
    `${reach(n, company)} dieses Konto nicht mehr, sofort und überall. Was Sie dem Team gegeben haben, endet und kommt mit einer neuen Einladung nicht zurück.`,
  closeDo: 'Zugriff schließen',
  withdrawTitle: (name) => `Die Einladung an ${name} zurückziehen?`,
  withdrawLead: (company) => `${company} kann sie nicht mehr annehmen. Was Sie angeboten haben, endet.`,
  withdrawDo: 'Zurückziehen',
  leaveTitle: (company) => `${company} verlassen?`,
  leaveLead: (n, team, company) =>
    `${reach(n, team)} das Konto von ${company} nicht mehr, sofort und überall.`,
  leaveDo: (company) => `${company} verlassen`,
  keep: 'Behalten',
  sayClose: (name) => ['Den Zugriff von ', b(name), ' schließen'],
  sayWithdraw: (name) => ['Die Einladung an ', b(name), ' zurückziehen'],
  sayLeave: (company) => [b(company), ' verlassen'],
  closed: (n, company) => `Geschlossen. ${reach(n, company)} dieses Konto nicht mehr.`,
  withdrawn: (company) => `Zurückgezogen. ${company} kann sie nicht mehr annehmen.`,
  left: (company) => ['Verlassen. Ihr Team erreicht das Konto von ', b(company), ' nicht mehr.'],
  sayAccept: (company, team) => ['Die Einladung von ', b(company), ' für ', b(team), ' annehmen'],
  accepted: (company, team) => ['Angenommen. ', b(team), ' erreicht jetzt das Konto von ', b(company), '.'],
  sayReject: (company, team) => ['Die Einladung von ', b(company), ' für ', b(team), ' ablehnen'],
  rejected: (company) => ['Abgelehnt. ', b(company), ' wird benachrichtigt. Nichts wurde geöffnet.'],
};
