import type { MailText } from '../worded';

/** Who came, as the mail names them. */
const CAME = {
  host: 'Jemand, der als Sie angemeldet war,',
  password: 'Jemand mit Ihrem richtigen Passwort',
};

/** What somebody has to know of their own sign-in, with links to act by. */
export const signIn: MailText['signIn'] = {
  elsewhereSubject: (host) => `${host}: Von dort können Sie sich nicht anmelden`,
  elsewhere: (by, host, address) =>
    `${CAME[by]} kam von ${address === '' ? 'einer Adresse, die wir nicht kennen,' : address} zu ${host}. Sie haben festgelegt, dass Ihr Login nur von anderen Adressen gilt; daher kam niemand hinein.`,
  everywhere:
    'Waren das Sie? Mit diesem Link melden Sie sich wieder von überall an; die Seite fragt erst. Er gilt einmal, eine Stunde lang:',
  notEverywhere: (address) =>
    `Waren das nicht Sie? Dann öffnen Sie den Link nicht, setzen Sie Ihr Passwort sofort neu, und schreiben Sie uns: ${address}`,

  movedSubject: (host) => `${host}: Sie melden sich jetzt mit einer anderen Adresse an`,
  moved: (host) =>
    `Ihr Login bei ${host} hat ab jetzt eine andere Adresse. Waren das Sie? Dann ist nichts zu tun.`,
  moveBack:
    'Waren das nicht Sie? Mit diesem Link melden Sie sich wieder mit dieser Adresse an, und alle laufenden Sitzungen enden; die Seite fragt erst. Er gilt einmal, 72 Stunden lang:',
  movedBack: (address) => `Setzen Sie dann Ihr Passwort sofort neu, und schreiben Sie uns: ${address}`,

  resetSubject: {
    asked: (host) => `Ihr Anmeldecode für ${host}: Um einen anderen Authenticator wurde gebeten`,
    vouched: (host) => `Ihr Anmeldecode für ${host}: Jemand hat für Sie gebürgt`,
    opened: (host) => `Ihr Anmeldecode für ${host}: Der Authenticator wird bald ersetzt`,
    link: (host) => `Ihr Anmeldecode für ${host}: Richten Sie die Anmeldung in zwei Schritten neu ein`,
    stopped: (host) => `Ihr Anmeldecode für ${host}: Die Bitte wurde angehalten`,
  },
  resetAsked: (host, byStaff) =>
    `Jemand, der Ihr Passwort für ${host} kennt, sagt, dass Ihr Authenticator verloren ist, und bittet darum, einen anderen einzurichten. Nichts hat sich geändert. Erst ${byStaff ? `müssen zwei Mitarbeiter von ${host}, oder einer und 72 Stunden,` : 'muss jemand'} für Sie bürgen, und dann vergehen einige Stunden.`,
  resetVouched: (host, opens) =>
    `Jemand hat dafür gebürgt, dass die Bitte um einen anderen Authenticator bei ${host} von Ihnen kommt. Ersetzt werden kann er ab: ${opens}.`,
  resetStopped: (host) =>
    `Jemand hat gesagt, dass nicht Sie bei ${host} um einen anderen Authenticator bitten, und hat es angehalten. Nichts hat sich geändert, und 72 Stunden lang kann niemand mehr darum bitten.`,
  resetAfterAll:
    'Sind Sie es doch? Sprechen Sie mit der Person, die Ihr Konto verwaltet, und bitten Sie dann noch einmal darum.',
  resetOpened: (host) =>
    `Der Link, mit dem Ihr Authenticator für ${host} ersetzt wird, wurde gerade eben gesendet.`,
  resetLink: (host) =>
    `Mit diesem Link richten Sie die Anmeldung in zwei Schritten bei ${host} neu ein. Melden Sie sich mit Ihrem Passwort an, und öffnen Sie ihn dann. Er gilt einmal, eine Stunde lang:`,
  resetNotYou: (address) =>
    `Haben nicht Sie darum gebeten? Setzen Sie Ihr Passwort sofort neu, und schreiben Sie uns: ${address}`,
  resetStop:
    'Sind das nicht Sie? Halten Sie es hier mit einem Klick an; 72 Stunden lang kann dann niemand mehr darum bitten:',
  resetThen: (address) => `Ändern Sie dann Ihr Passwort, und schreiben Sie uns: ${address}`,
};
