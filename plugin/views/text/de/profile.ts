import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** One’s own profile, for all accounts. */
export const profile: Text['profile'] = {
  title: 'Profil',
  lead: 'Über Sie. Es gilt für alle Ihre Konten.',
  reading: 'Wie Sie diese Seiten lesen',
  language: 'Sprache',
  asBrowser: 'Wie mein Browser es wünscht',
  timezone: 'Zeitzone',
  asAccount: 'Wie im Konto',
  theme: 'Farben',
  themes: { device: 'Wie auf meinem Gerät', light: 'Hell', dark: 'Dunkel' },
  save: 'Speichern',
  saved: 'Gespeichert.',
  timezoneWrong: 'Wählen Sie eine Zeitzone aus der Liste.',
  addresses: 'E-Mail-Adressen',
  addressesLead:
    'Mit der ersten melden Sie sich an. Einladungen und Kontakte mit einer von ihnen gehören zu Ihnen.',
  use: 'Wofür sie ist',
  primary: 'Damit melden Sie sich an',
  makePrimary: 'Damit anmelden',
  removeAddress: 'Entfernen',
  named: (email) => `: ${email}`,
  primaryNow: (email) => ['Ab jetzt melden Sie sich mit ', b(email), ' an.'],
  removed: (email) => [b(email), ' ist entfernt.'],
  later: {
    primary: (email) => ({ say: ['Anmelden mit ', b(email)], deed: 'Damit anmelden' }),
    remove: (email) => ({ say: ['Die Adresse entfernen: ', b(email)], deed: 'Entfernen' }),
  },
  add: 'Weitere Adresse',
  addHint: 'Wir senden einen Code dorthin, um zu sehen, dass sie Ihnen gehört.',
  mailCode: 'Code per E-Mail senden',
  mailed: 'Ein Code ist unterwegs. Er gilt 10 Minuten.',
  code: 'Code aus der E-Mail',
  giveCode: 'Adresse hinzufügen',
  added: (email) => [b(email), ' gehört jetzt Ihnen.'],
  addressWrong: 'Schreiben Sie eine E-Mail-Adresse, etwa name@example.com.',
  yours: 'Diese Adresse haben Sie schon.',
  codeWrong: 'Dieser Code stimmt nicht oder ist abgelaufen. Geben Sie den aus der neuesten E-Mail ein.',
  hosted:
    'Diese Adresse liegt auf einer Domain, die zu Ihrem Konto gehört. Geht die Domain verloren, könnten Sie sich nicht mehr anmelden.',
  held: 'Mit dieser Adresse wurde in den letzten 72 Stunden angemeldet. Bis sie vorbei sind, bleibt sie.',
  taken: 'Das geht mit dieser Adresse nicht.',
  data: 'Meine Daten',
  dataLead: 'Alles, was hier über Sie gespeichert ist, in einer Datei.',
  fetch: 'Meine Daten holen',
  erase: 'Mich löschen',
  eraseTitle: 'Alles über Sie löschen?',
  eraseLead:
    'Ihre Plätze in Konten, Ihre Adressen, verknüpften Chats und Ihr Login enden sofort. Was Sie getan haben, bleibt in den Aktivitäten, ohne Ihren Namen. Es gibt keinen Weg zurück.',
  eraseDo: 'Mich endgültig löschen',
  keep: 'Behalten',
  erased: 'Sie sind gelöscht. Auf Wiedersehen.',
  erasedTitle: 'Gelöscht',
  ownerFirst: 'Sie sind Inhaber eines Kontos. Übergeben Sie es zuerst, dann kommen Sie wieder.',
};

/** What an account is, for its people. */
export const accountProfile: Text['accountProfile'] = {
  title: 'Kontoprofil',
  lead: (host) => `Was ${host} über dieses Konto weiß.`,
  details: 'Angaben',
  name: 'Name',
  number: 'Nummer',
  owner: 'Inhaber',
  timezone: 'Zeitzone',
  risk: (owner, domain) =>
    `Die E-Mail-Adresse von ${owner} liegt auf ${domain}, das zu diesem Konto gehört. Wird diese Domain suspendiert oder gestohlen, ist ${owner} ausgesperrt.`,
  secondary: 'Zweitadresse',
  secondaryLead:
    'Sie erhält dieselben Benachrichtigungen wie der Inhaber und sonst nichts: keinen Code, kein neues Passwort, keine Einladung.',
  none: 'Es gibt keine.',
  waiting: (email) => `${email} wurde per E-Mail gefragt und hat noch nicht zugestimmt.`,
  confirmed: (email) => `${email} erhält die Benachrichtigungen des Inhabers.`,
  email: 'E-Mail',
  set: 'Diese Adresse fragen',
  clear: 'Keine haben',
  sent: 'Per E-Mail gefragt. Sie zählt, sobald sie zustimmt.',
  cleared: 'Es gibt keine Zweitadresse mehr.',
  saySet: (email) => [b(email), ' fragen, ob sie die Benachrichtigungen des Inhabers erhalten soll'],
  sayClear: 'Keine Zweitadresse haben',
  yours: 'Das ist Ihre eigene Adresse. Nennen Sie eine andere.',
  tooSoon: 'Gerade eben wurde schon eine gefragt. Warten Sie ein wenig.',
  wrong: 'Schreiben Sie eine E-Mail-Adresse, etwa name@example.com.',
  ownerOnly:
    'Für Benachrichtigungen gibt es auch eine Zweitadresse; nur der Inhaber sieht sie und legt sie fest.',
};

/** What a link in a mail asks. */
export const mailLinks: Text['mailLinks'] = {
  dead: 'Dieser Link gilt nicht mehr: benutzt, angehalten oder zu alt.',
  secondaryTitle: 'Sollen Benachrichtigungen auch hierher kommen?',
  secondary: (email, account) => [
    'Der Inhaber von ',
    b(account),
    ' hat ',
    b(email),
    ' als Zweitadresse genannt. Sie würde dieselben Benachrichtigungen erhalten und sonst nichts.',
  ],
  secondaryDo: 'Ja, hierher senden',
  secondaryDone: 'Benachrichtigungen kommen ab jetzt an diese Adresse.',
  recoveryTitle: 'Ist das Ihre Adresse?',
  recovery: (email, account) => [
    b(email),
    ' soll die Adresse des Inhabers von ',
    b(account),
    ' werden. Wenn Sie darum gebeten haben, bestätigen Sie es.',
  ],
  recoveryDo: 'Das ist meine',
  recoveryDone: 'Danke. Sie hören von uns, sobald es erledigt ist.',
  undoTitle: 'Die Übergabe rückgängig machen?',
  undo: (account, from, to) => [
    b(account),
    ' wurde übergeben, von ',
    b(from),
    ' an ',
    b(to),
    '. Wenn das nicht richtig war, machen Sie es hier rückgängig.',
  ],
  undoDo: 'Rückgängig machen',
  undoDone: 'Rückgängig gemacht. Das Konto hat seinen Inhaber zurück.',
  addressTitle: 'Die Adresse zurücknehmen?',
  address: (name, email) => [
    b(name),
    ' würde sich wieder mit ',
    b(email),
    ' anmelden. Adressen und Chats, die in letzter Zeit dazukamen, werden entfernt.',
  ],
  addressDo: 'Zurücknehmen',
  addressDone:
    'Erledigt. Melden Sie sich mit dieser Adresse an, setzen Sie dort ein neues Passwort, und melden Sie andere Geräte ab.',
  everywhereTitle: 'Wieder von überall anmelden?',
  everywhere: (name) => [
    'Dann entfällt die Liste der Adressen, von denen allein der Login gilt: ',
    b(name),
    '. Wenn nicht Sie sich anmelden wollten, verlassen Sie diese Seite, und setzen Sie Ihr Passwort neu.',
  ],
  everywhereDo: 'Wieder von überall anmelden',
  everywhereDone: 'Erledigt. Melden Sie sich an, wo immer Sie sind.',
};
