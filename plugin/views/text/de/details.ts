import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';

const count = countIn('de');
const b = (strong: string): Piece => ({ strong });
const permissions = (n: number) => count(n, { one: 'Berechtigung', other: 'Berechtigungen' });

/** The details of one person. */
export const details: Text['details'] = {
  tab: 'Angaben',
  card: 'Angaben',
  name: 'Name',
  email: 'E-Mail',
  emailHint:
    'Wer unter einer neuen Adresse liest, muss sie bestätigen. Bis dahin ruhen alle Berechtigungen dieses Kontakts. Die alte Adresse wird benachrichtigt.',
  phone: 'Telefon',
  address: 'Adresse',
  language: 'Sprache',
  languageHint: 'Als Sprachkürzel, etwa en oder pt-BR. Darf leer bleiben.',
  timezone: 'Zeitzone',
  timezoneHint: 'Etwa Europe/London. Darf leer bleiben.',
  notes: 'Notizen',
  notesHint: 'Für alle, die Kontakte verwalten.',
  save: 'Speichern',
  saved: 'Gespeichert.',
  sayEdit: (name) => ['Angaben zu ', b(name), ' ändern'],
  moved: (name, email) => [
    'Gespeichert. Was ',
    b(name),
    ' tun kann, ruht, bis ',
    b(email),
    ' bestätigt ist.',
  ],
  asleep:
    'Die Adresse dieses Kontakts ist noch nicht bestätigt. Bis dahin ruhen die Berechtigungen des Kontakts.',
  domains: 'Domains',
  domainsLead: 'Erhält die E-Mails zu einer Domain; die Domain steuern lässt sich damit nicht.',
  domainsCaption: (name) => `Domains von ${name}`,
  noDomains: 'Keine Domain nennt diesen Kontakt.',
  domainsNeed: (label, ask) => `Wessen Domains das sind, sieht nur, wer „${label}“ hat. Fragen Sie ${ask}.`,
  domain: 'Domain',
  role: 'Als',
  roles: { registrant: 'Domaininhaber', admin: 'Admin-C', tech: 'Tech-C', billing: 'Abrechnung' },
  endRole: 'Beenden',
  setRole: 'Hinzufügen',
  change: 'Ändern',
  roleSet: (domain) => ['Gespeichert. E-Mails zu ', b(domain), ' gehen ab jetzt hierher.'],
  roleEnded: (domain) => ['Gespeichert. E-Mails zu ', b(domain), ' gehen an die anderen, die sie erhalten.'],
  merge: 'Zweimal dieselbe Person?',
  mergeLead:
    'Macht aus zwei Kontakten einen: Dieser behält Name und E-Mail und bekommt Berechtigungen, Teams und Domains des anderen, der endet.',
  mergeFrom: 'Der andere Kontakt',
  mergeChoose: 'Kontakt wählen',
  mergeDo: 'Zusammenführen',
  sayMerge: (from, into) => [b(from), ' mit ', b(into), ' zusammenführen'],
  merged: (from, into) => ['Zusammengeführt. ', b(from), ' ist jetzt ', b(into), '.'],
  place: 'Stellung in diesem Konto',
  standing: {
    owner: 'Ist Inhaber dieses Kontos und hat immer alles.',
    master: 'Ist Master: hat alles, ernennt aber keine Master und ändert nie etwas am Inhaber.',
    member: 'Ist Benutzer und hat, was vergeben wurde.',
    outsider: 'Kommt über ein externes Team. Um die Angaben kümmert sich die eigene Firma.',
  },
  asleepHere: 'Suspendiert: kann hier bis zur Reaktivierung nichts tun.',
  suspend: 'Suspendieren',
  resume: 'Reaktivieren',
  makeMaster: 'Zum Master machen',
  unmakeMaster: 'Zum einfachen Benutzer machen',
  offer: 'Inhaberschaft übergeben',
  offerHint: (name) =>
    `${name} muss innerhalb von 7 Tagen annehmen. Sie werden dann Master und können es 72 Stunden lang rückgängig machen.`,
  offered: (name, until) => `Die Inhaberschaft ist ${name} angeboten. Das Angebot gilt bis ${until}.`,
  withdraw: 'Angebot zurückziehen',
  offeredYou: (until) => `Der Inhaber bietet Ihnen dieses Konto an. Das Angebot gilt bis ${until}.`,
  accept: 'Inhaberschaft annehmen',
  decline: 'Ablehnen',
  undoable: (until) => `Sie haben dieses Konto übergeben. Bis ${until} können Sie es rückgängig machen.`,
  undo: 'Übergabe rückgängig machen',
  needs: (label, ask) => `Um das zu ändern, brauchen Sie „${label}“. Fragen Sie ${ask}.`,
  says: {
    suspend: (name) => [b(name), ' suspendieren'],
    resume: (name) => [b(name), ' reaktivieren'],
    makeMaster: (name) => [b(name), ' zum Master machen, der alles tun kann'],
    unmakeMaster: (name) => [b(name), ' zum einfachen Benutzer machen'],
    offer: (name) => [b(name), ' die Inhaberschaft dieses Kontos anbieten'],
    withdraw: (name) => ['Das Angebot an ', b(name), ' zurückziehen'],
    accept: () => 'Inhaber dieses Kontos werden',
    decline: () => 'Die Inhaberschaft dieses Kontos ablehnen',
    undo: (name) => ['Die Übergabe an ', b(name), ' rückgängig machen'],
  },
  dones: {
    suspend: (name) => ['Suspendiert. ', b(name), ' kann hier ab dem nächsten Klick nichts mehr tun.'],
    resume: (name) => ['Reaktiviert. ', b(name), ' hat alles zurück, was vergeben war.'],
    makeMaster: (name) => ['Gespeichert. ', b(name), ' ist Master und kann alles tun.'],
    unmakeMaster: (name) => ['Gespeichert. ', b(name), ' ist einfacher Benutzer.'],
    offer: (name) => ['Angeboten. ', b(name), ' hat 7 Tage Zeit, anzunehmen.'],
    withdraw: (name) => ['Zurückgezogen. ', b(name), ' kann nicht mehr annehmen.'],
    accept: () => 'Dieses Konto gehört jetzt Ihnen. 72 Stunden lang lässt sich das rückgängig machen.',
    decline: () => 'Abgelehnt. Alles bleibt, wie es ist.',
    undo: () => 'Rückgängig gemacht. Dieses Konto gehört wieder Ihnen.',
  },
};

/** Removing somebody. */
export const removePerson: Text['removePerson'] = {
  title: (name, account) => `${name} aus ${account} entfernen?`,
  do: (name) => `${name} entfernen`,
  keep: 'Behalten',
  ends: 'Was sofort endet:',
  endPermissions: (n) => `${permissions(n)}, direkt vergeben.`,
  endTeams: (teams) => `Der Platz in ${list(teams)}.`,
  endDoors: 'Der Weg hinein, hier und im Chat.',
  endPending: 'Eigene Einladungen, Angebote und Anfragen, die warten.',
  stays: 'Tickets bleiben beim Konto. Wird die gleiche Adresse später hinzugefügt, beginnt sie mit nichts.',
  gave: 'Was die Person anderen gegeben hat',
  gaveOptions: { keep: 'bleibt', end: 'endet auch' },
  removed: (name) => ['Entfernt. ', b(name), ' kann hier nichts mehr tun.'],
  left: (name, pending, gave, ended) => [
    'Entfernt. ',
    b(name),
    ' kann hier nichts mehr tun. ',
    pending === 0 ? 'Nichts hat gewartet. ' : `Zurückgezogen, was noch wartete: ${pending}. `,
    ended
      ? `Beendet, was vergeben wurde: ${permissions(gave)}.`
      : `Was vergeben wurde, bleibt: ${permissions(gave)}.`,
  ],
};

/** Making a contact a user. */
export const promote: Text['promote'] = {
  title: (name) => `${name} zum Benutzer machen`,
  lead: (email) => ['Eine Einladung geht an ', b(email), '. Sie gilt einmal, 7 Tage lang.'],
  keeps: 'Behält',
  isNew: 'Neu',
  keepPermissions: (n) => (n === 0 ? 'Noch keine Berechtigungen' : permissions(n)),
  keepTeams: (teams) => list(teams),
  canSignIn: 'Kann sich mit einem eigenen Passwort anmelden',
  only: 'Annehmen kann nur, wer sich mit dieser Adresse anmeldet.',
  send: 'Einladung senden',
  say: (name) => [b(name), ' einladen, sich anzumelden'],
};

/** An invitation that waits. */
export const invitation: Text['invitation'] = {
  title: 'Einladung',
  to: 'An',
  sentAt: 'Gesendet',
  times: (n) => count(n, { one: 'Mal', other: 'Mal' }),
  link: 'Link',
  works: (day) => `Gilt bis ${day}`,
  over: (day) => `Endete am ${day}`,
  will: 'Wird haben',
  nothing: 'Noch nichts',
  resend: 'Erneut senden',
  withdraw: 'Zurückziehen',
  hint: 'Erneut senden erstellt einen neuen Link für 7 Tage; der vorige gilt dann nicht mehr.',
  sayResend: (email) => ['Die Einladung an ', b(email), ' erneut senden'],
  resent: (email, day) => ['Erneut gesendet an ', b(email), `. Der neue Link gilt einmal, bis ${day}.`],
  sayWithdraw: (email) => ['Die Einladung an ', b(email), ' zurückziehen'],
  withdrawn: (email) => ['Zurückgezogen. Der Link für ', b(email), ' gilt nicht mehr.'],
  tooOften: (n) =>
    `Sie wurde ${n}-mal gesendet; öfter geht es nicht. Ziehen Sie sie zurück und laden Sie neu ein.`,
};

/** The page that an invitation’s mail leads to. */
export const invited: Text['invited'] = {
  title: (account) => `Sie sind zu ${account} eingeladen`,
  lead: (inviter, email) => [b(inviter), ' lädt ', b(email), ' ein.'],
  can: 'Was Sie tun könnten',
  nothing: 'Noch nichts: Berechtigungen können danach vergeben werden.',
  accept: 'Annehmen',
  decline: 'Ablehnen',
  until: (day) => `Der Link gilt einmal, bis ${day}.`,
  other: (masked, name) => [
    'Diese Einladung ist für ',
    b(masked),
    '. Sie sind als ',
    b(name),
    ' angemeldet. Melden Sie sich mit der eingeladenen Adresse an, oder fügen Sie sie hier Ihrem Login hinzu.',
  ],
  prove: 'Code per E-Mail senden',
  proveAgain: 'Neuen Code per E-Mail senden',
  proveHint: (masked) =>
    `Ein Code geht an ${masked}. Geben Sie ihn hier ein, gehört die Adresse zu Ihrem Login.`,
  code: 'Bestätigungscode',
  codeHint: 'Aus der E-Mail. Er gilt 10 Minuten.',
  enter: 'Diese Adresse hinzufügen',
  sent: 'Falls die Adresse zu keinem anderen Login gehört, ist ein Code unterwegs. Er gilt 10 Minuten.',
  wrong: 'Dieser Code stimmt nicht oder ist abgelaufen. Geben Sie den aus der neuesten E-Mail ein.',
  tries: 'Das wurde zu oft versucht. Lassen Sie sich einen neuen Code senden.',
  sayEnter: 'Diese Adresse Ihrem Login hinzufügen',
  proved: 'Die Adresse gehört jetzt Ihnen. Sie können annehmen.',
  sayAccept: (account) => ['Die Einladung zu ', b(account), ' annehmen'],
  accepted: (account) => ['Willkommen. Sie gehören jetzt zu ', b(account), '.'],
  declined: (account) => ['Abgelehnt. Der Link zu ', b(account), ' gilt nicht mehr.'],
};
