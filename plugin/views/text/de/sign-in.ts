import { formIn, number } from '../count';
import type { Text } from '../worded';

const form = formIn('de');
/** Recovery codes that are left, with their verb. */
const codesLeft = (n: number) =>
  form(n, {
    one: '1 Wiederherstellungscode ist übrig.',
    other: `${number(n)} Wiederherstellungscodes sind übrig.`,
  });

/** Signing in, and what belongs to it. */
export const signIn: Text['signIn'] = {
  title: 'Anmelden',
  lead: (host) => `Ihre Personen und Berechtigungen bei ${host}.`,
  email: 'E-Mail',
  password: 'Passwort',
  go: 'Anmelden',
  forgot: 'Passwort vergessen?',
  wrong: 'E-Mail, Passwort oder Code stimmt nicht.',
  tooOften: {
    soon: 'Das wurde zu oft versucht. Warten Sie eine Weile und versuchen Sie es dann noch einmal.',
    quarter:
      'Das wurde zu oft versucht. Warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.',
    hour: 'Das wurde zu oft versucht. Warten Sie eine Stunde und versuchen Sie es dann noch einmal.',
    day: 'Das wurde zu oft versucht. Warten Sie einen Tag und versuchen Sie es dann noch einmal.',
  },
  faults: 'Das hat nicht geklappt',
  out: 'Abmelden',

  confirmTitle: 'Ihr Passwort, noch einmal',
  confirmLead: 'Damit ändert sich, wer was tun kann; deshalb fragen wir, wer Sie sind.',
  confirm: 'Weiter',

  codeTitle: 'Ihr Code',
  codeLead: 'Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den sie jetzt zeigt.',
  code: '6-stelliger Code aus der App',
  codeGo: 'Weiter',
  codeWrong: 'Dieser Code stimmt nicht, oder seine 30 Sekunden sind vorbei. Geben Sie den neuesten ein.',
  codeHint: 'Prüfen Sie, ob die Uhr Ihres Telefons vom Netz gestellt wird.',
  noCode: 'Kein Code zur Hand? Wiederherstellungscode benutzen',

  recoveryTitle: 'Ein Wiederherstellungscode',
  recoveryLead: 'Jeder der zehn Codes, die Sie aufbewahrt haben, gilt einmal.',
  recovery: 'Wiederherstellungscode',
  recoveryWrong: 'Das ist keiner Ihrer Wiederherstellungscodes, oder er wurde schon benutzt.',
  recoveryUsed: (left) =>
    `Das war ein Wiederherstellungscode. ${codesLeft(left)} Neues Telefon? Richten Sie es auf dieser Seite neu ein.`,
  haveCode: 'Ich habe die App zur Hand',

  forgotTitle: 'Ein neues Passwort',
  forgotLead: 'Wir senden Ihnen einen Code per E-Mail. Damit setzen Sie ein neues Passwort.',
  forgotGo: 'Code per E-Mail senden',
  mailed: 'Falls die Adresse hinterlegt ist, ist ein Code unterwegs. Er gilt 10 Minuten.',
  resetTitle: 'Geben Sie den Code aus der E-Mail ein',
  resetCode: 'Code aus der E-Mail',
  resetCodeWrong: 'Dieser Code stimmt nicht oder ist abgelaufen. Geben Sie den aus der neuesten E-Mail ein.',
  newPassword: 'Neues Passwort',
  newPasswordHint: (least) =>
    `Mindestens ${least} Zeichen. Ein eigener Satz ist gut; Leerzeichen sind erlaubt. Ziffern oder Sonderzeichen müssen nicht sein.`,
  short: (least) => `Das ist zu kurz: mindestens ${least} Zeichen.`,
  guessable: 'Wer weiß, was Menschen wählen, errät das bald. Wählen Sie ein anderes.',
  resetGo: 'Passwort setzen',
  resetDone: 'Ihr Passwort ist gesetzt. Melden Sie sich damit an.',
  again: 'Neuen Code per E-Mail senden',

  joinTitle: 'Erstellen Sie Ihr Login',
  joinLead: (account, email) =>
    `${email} wurde zu ${account} eingeladen. Wählen Sie ein Passwort; dann sehen Sie, was Sie dort tun könnten, und sagen, ob Sie annehmen.`,
  join: 'Erstellen',
  name: 'Ihr Name',
  nameMissing: 'Schreiben Sie Ihren Namen so, wie andere ihn sehen sollen.',
  haveSignIn: 'Ich habe ein Login',
  newHere: 'Neu hier? Login erstellen',

  setTitle: (name) => `Wählen Sie Ihr Passwort, ${name}`,
  setLead: 'Von da an melden Sie sich damit an.',
};

/** Two-step sign-in: setting it up, and its recovery codes. */
export const twoStep: Text['twoStep'] = {
  title: 'Anmeldung in zwei Schritten',
  lead: 'Nach Ihrem Passwort fragen wir nach dem Code einer App auf Ihrem Telefon. Wer nur Ihr Passwort erfährt, kommt nicht weiter.',
  must: (host) =>
    `${host} verlangt das von Personen mit Ihren Rechten. Richten Sie es ein, dann geht es weiter.`,
  start: 'Einrichten',
  steps: {
    scan: 'Scannen und Code eingeben',
    keep: 'Wiederherstellungscodes aufbewahren',
  },
  scanTitle: 'Scannen Sie das mit einer Authenticator-App',
  scan: 'Aegis, 1Password, Google Authenticator: welche Sie mögen.',
  picture: 'QR-Code mit dem Schlüssel, der daneben steht',
  cantScan: 'Scannen geht nicht?',
  type: 'Geben Sie diesen Schlüssel in die App ein (zeitbasiert, 6 Stellen):',
  turnOn: 'Einschalten',
  late: 'Es sind mehr als zehn Minuten vergangen. Beginnen Sie noch einmal.',
  keepTitle: 'Bewahren Sie Ihre Wiederherstellungscodes auf',
  keep: 'Jeder ersetzt einmal die App, wenn Ihr Telefon verloren ist. Sie werden jetzt gezeigt und nie wieder: Drucken Sie sie aus, oder legen Sie sie zu Ihren Passwörtern.',
  kept: 'Ich habe sie aufbewahrt',
};

/** How somebody signs in, on a page of their own. */
export const security: Text['security'] = {
  title: 'Sicherheit',
  lead: 'Wie Sie sich anmelden. Es gilt für alle Ihre Konten.',
  twoStep: 'Anmeldung in zwei Schritten',
  on: 'Ein',
  off: 'Aus',
  offLead: 'Wir fragen nur nach Ihrem Passwort.',
  onLead: 'Nach Ihrem Passwort fragen wir nach einem Code Ihrer Authenticator-App.',
  codesLeft,
  newCodes: 'Neue Wiederherstellungscodes erstellen',
  turnOn: 'Einschalten',
  turnOff: 'Abschalten',
  turnedOff: 'Die Anmeldung in zwei Schritten ist aus. Wir fragen nur nach Ihrem Passwort.',
  password: 'Passwort',
  present: 'Bisheriges Passwort',
  next: 'Neues Passwort',
  change: 'Passwort ändern',
  keepOthers: 'Anderswo angemeldet bleiben',
  changed: 'Ihr Passwort ist geändert.',
  presentWrong: 'Das ist nicht Ihr bisheriges Passwort.',
  sessions: 'Wo Sie angemeldet sind',
  sessionsCaption: 'Ihre Sitzungen',
  device: 'Gerät',
  address: 'Adresse',
  since: 'Seit',
  lastUsed: 'Zuletzt benutzt',
  action: 'Aktion',
  thisOne: 'Diese hier',
  deviceNamed: (parts) => (parts.length === 0 ? 'Ein Browser, der sich nicht nennt' : parts.join(' auf ')),
  end: 'Diese beenden',
  endNamed: (device) => `Diese beenden: ${device}`,
  endOthers: 'Alle anderen beenden',
  ended: 'Diese Sitzung ist beendet.',
  endedOthers: (n) =>
    form(n, { one: '1 Sitzung ist beendet.', other: `${number(n)} Sitzungen sind beendet.` }),
  hostSignsIn: (host) => `${host} meldet Sie an: Ihr Passwort und Ihre Sitzungen sind dort.`,
};
