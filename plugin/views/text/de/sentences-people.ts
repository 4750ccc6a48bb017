import { sentencesOf, type Sentence } from '../told';

const did =
  (after: string, before = ''): Sentence =>
  ({ who }) =>
    `hat ${before}${who} ${after}`;

/** What was done about contacts, users, their places, their addresses, and the ownership. */
export const peopleSentences = sentencesOf({
  'contact.added': did('hinzugefügt'),
  'contact.changed': did('geändert', 'die Angaben zu '),
  'contact.proved': 'hat die neue Adresse bestätigt',
  'contact.removed': did('entfernt'),
  'contact.merged': ({ from, who }) => `hat ${from} mit ${who} zusammengeführt`,
  'user.invited': 'hat jemanden per E-Mail eingeladen',
  'invitation.sent': 'hat eine Einladung erneut gesendet',
  'invitation.withdrawn': 'hat eine Einladung zurückgezogen',
  'invitation.declined': 'hat vermerkt, dass eine Einladung abgelehnt wurde',
  'look.begun': did('anzusehen', 'begonnen, diese Seiten als '),
  'person.erased': did('gelöscht'),
  'person.exported': did('gespeichert ist', 'mitgenommen, was über '),
  'user.joined': 'hat eine Einladung angenommen und gehört jetzt dazu',
  'user.made': 'hat ein Login erstellt',
  'user.suspended': did('suspendiert', 'das Login von '),
  'user.resumed': did('reaktiviert', 'das Login von '),
  'users.merged': 'hat aus zwei eigenen Logins eines gemacht',
  'master.made': did('zum Master gemacht'),
  'master.unmade': did('zum einfachen Benutzer gemacht'),
  'member.suspended': did('suspendiert'),
  'member.resumed': did('reaktiviert'),
  'member.removed': did('entfernt'),
  'member.left': 'hat das Konto verlassen',
  'address.added': 'hat dem eigenen Login eine Adresse hinzugefügt',
  'address.removed': 'hat eine Adresse vom eigenen Login entfernt',
  'address.primary': 'meldet sich mit einer anderen der eigenen Adressen an',
  'ownership.offered': ({ who }) => `hat die Inhaberschaft angeboten: ${who}`,
  'ownership.withdrawn': did('zurückgezogen', 'das Angebot der Inhaberschaft an '),
  'ownership.handed': 'hat die Inhaberschaft übernommen',
  'ownership.undone': did('zurückgegeben', 'die Inhaberschaft an '),
  'secondary.changed': 'hat die Zweitadresse geändert',
  'secondary.confirmed': 'hat vermerkt, dass die Zweitadresse bestätigt ist',
  'recovery.asked': ({ who }) => `hat um eine andere Adresse für ${who} gebeten, den Inhaber`,
  'recovery.proved': 'hat vermerkt, dass die neue Adresse des Inhabers bestätigt ist',
  'recovery.done': ({ who }) => `hat eine andere Adresse für ${who} eingetragen, den Inhaber`,
  'recovery.stopped': ({ who }) => `hat die neue Adresse für ${who} angehalten, den Inhaber`,
});
