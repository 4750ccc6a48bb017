import type { NoticeWords } from '../notice-words';
import type { MailText } from '../worded';

/** What every address on file is told of. */
const told: NoticeWords = {
  'address.added': ({ user }) => [
    'Ihrem Login wurde eine Adresse hinzugefügt',
    `Das Login von ${user} hat jetzt eine weitere Adresse, die mit einem Code bestätigt wurde.`,
  ],
  'address.removed': ({ user }) => [
    'Von Ihrem Login wurde eine Adresse entfernt',
    `Das Login von ${user} hat eine Adresse weniger.`,
  ],
  'address.primary': ({ user }) => [
    'Ihr Login hat eine andere Adresse',
    `${user} meldet sich ab jetzt mit einer anderen der eigenen Adressen an.`,
  ],
  'address.undone': ({ user }) => [
    'Ihr Login hat wieder die Adresse von vorher',
    `${user} meldet sich wieder mit der Adresse von vorher an, durch den Link, der dorthin gesendet wurde. Adressen und Chats, die in letzter Zeit dazukamen, sind entfernt. Setzen Sie Ihr Passwort dort neu, wo Sie sich anmelden, und melden Sie andere Geräte ab.`,
  ],
  'ownership.offered': ({ account, user, other }) => [
    `${account} bekommt vielleicht einen anderen Inhaber`,
    `${user} hat die Inhaberschaft von ${account} angeboten: ${other}. Nichts ändert sich, bis ${other} annimmt; ${user} kann das Angebot zurückziehen.`,
  ],
  'ownership.handed': ({ account, user, other }) => [
    `${account} hat einen anderen Inhaber`,
    `${user} hat die Inhaberschaft von ${account} an ${other} übergeben. 72 Stunden lang lässt sich das rückgängig machen: von ${user} im Kundenbereich, von der Zweitadresse mit ihrem Link oder von uns.`,
  ],
  'ownership.undone': ({ account, user }) => [
    `${account} hat seinen Inhaber zurück`,
    `Die Übergabe von ${account} wurde rückgängig gemacht: Inhaber ist wieder ${user}.`,
  ],
  'secondary.changed': ({ account }) => [
    `Die Zweitadresse von ${account} wurde geändert`,
    `Benachrichtigungen zu ${account} gehen ab jetzt an eine andere Zweitadresse oder an keine.`,
  ],
  'recovery.asked': ({ account, user, host }) => [
    `Eine andere Adresse für den Inhaber von ${account}`,
    `${host} wurde darum gebeten, dem Inhaber von ${account}, ${user}, eine andere Adresse zu geben. Wenn ${user} nicht darum gebeten hat, lässt es sich im Kundenbereich anhalten, oder indem man uns schreibt.`,
  ],
  'recovery.done': ({ account, user, host }) => [
    `Der Inhaber von ${account} hat eine andere Adresse`,
    `${host} hat dem Inhaber von ${account}, ${user}, eine andere Adresse gegeben und die vorige vom Login entfernt.`,
  ],
  'users.merged': ({ user }) => [
    'Zwei Ihrer Logins wurden eines',
    `Jemand, der mit beiden angemeldet war, hat eines daraus gemacht: ${user}.`,
  ],
  'password.changed': ({ host }) => [
    `Ihr Passwort für ${host} wurde geändert`,
    `Jemand, der als Sie angemeldet war, hat Ihr Passwort für ${host} geändert.`,
  ],
  'password.reset': ({ host }) => [
    `Ihr Passwort für ${host} wurde neu gesetzt`,
    `Jemand hat den Code eingegeben, den wir gesendet haben, und Ihr Passwort für ${host} neu gesetzt. Alle Ihre Sitzungen dort sind beendet.`,
  ],
  'factor.on': ({ host }) => [
    `${host} fragt Sie ab jetzt nach einem Code`,
    `Bei der Anmeldung fragt ${host} ab jetzt nach einem Code Ihres Authenticators.`,
  ],
  'factor.off': ({ host }) => [
    `${host} fragt Sie nicht mehr nach einem Code`,
    `Bei der Anmeldung fragt ${host} nicht mehr nach einem Code Ihres Authenticators.`,
  ],
  'factor.codes': ({ host }) => [
    `Sie haben neue Wiederherstellungscodes bei ${host}`,
    `Für Ihre Anmeldung bei ${host} wurden zehn neue Wiederherstellungscodes erstellt. Die vorigen gelten nicht mehr.`,
  ],
  'factor.recovered': ({ host }) => [
    `Bei ${host} wurde ein Wiederherstellungscode benutzt`,
    `Jemand, der Ihr Passwort kennt, hat sich bei ${host} mit einem Ihrer Wiederherstellungscodes angemeldet. Dieser gilt nicht mehr.`,
  ],
  'addresses.allowed': ({ host }) => [
    `Von wo Sie sich bei ${host} anmelden, wurde geändert`,
    `Jemand, der als Sie angemeldet war, hat geändert, von welchen Adressen im Internet Ihr Login bei ${host} gilt.`,
  ],
  'addresses.opened': ({ host }) => [
    `Sie melden sich bei ${host} wieder von überall an`,
    `Die Liste der Adressen, von denen allein Ihr Login bei ${host} galt, ist weg: Es gilt wieder von überall.`,
  ],
  'factor.vouch': ({ account, user, host, recoveries }) => [
    `${user} bekommt keinen Anmeldecode`,
    `${user} gehört zum Konto ${account}, hat den Authenticator für ${host} verloren und bittet um einen anderen. Sprechen Sie mit dieser Person, bevor Sie etwas tun. Ist sie es selbst, kann ein Inhaber oder Master für sie bürgen; wenn nicht, halten Sie es an: ${recoveries}`,
  ],
  'factor.replaced': ({ host }) => [
    `Die Anmeldung in zwei Schritten bei ${host} wird neu eingerichtet`,
    `Jemand, der Ihr Passwort kennt und für den andere gebürgt haben, hat Ihren Authenticator von Ihrem Login bei ${host} entfernt und richtet einen anderen ein. Ihre Sitzungen sind beendet, und verknüpfte Chats müssen neu bestätigt werden.`,
  ],
};

/** Notices, with what stands below each. */
export const notices: MailText['notices'] = {
  told,
  undo: 'Um es rückgängig zu machen:',
  notRight: (address) => `Ist das nicht richtig? Schreiben Sie uns sofort: ${address}`,
};
