import { sentencesOf, type Sentence } from '../told';

const did =
  (after: string, before = ''): Sentence =>
  ({ who }) =>
    `het ${before}${who} ${after}`;

/** The same to the owner, who is named. */
const toOwner =
  (before: string, after: string): Sentence =>
  ({ who }) =>
    `het ${before} ${who}, die eienaar, ${after}`;

/** What was done about contacts, users, their places, their addresses, and the ownership. */
export const peopleSentences = sentencesOf({
  'contact.added': did('bygevoeg'),
  'contact.changed': did('verander', 'die besonderhede van '),
  'contact.proved': 'het die nuwe adres bewys',
  'contact.removed': did('verwyder'),
  'contact.merged': ({ from, who }) => `het ${from} in ${who} saamgevoeg`,
  'user.invited': 'het iemand per e-pos genooi',
  'invitation.sent': 'het ’n uitnodiging weer gestuur',
  'invitation.withdrawn': 'het ’n uitnodiging teruggetrek',
  'invitation.declined': 'het aangeteken dat ’n uitnodiging afgewys is',
  'look.begun': ({ who }) => `het begin om hierdie bladsye te bekyk as ${who}`,
  'person.erased': did('uitgewis'),
  'person.exported': ({ who }) => `het saamgeneem wat oor ${who} bewaar word`,
  'user.joined': 'het ’n uitnodiging aanvaar en aangesluit',
  'user.made': 'het ’n aanmelding geskep',
  'user.suspended': did('opgeskort', 'die aanmelding van '),
  'user.resumed': did('se aanmelding opgehef', 'die opskorting van '),
  'users.merged': 'het van twee eie aanmeldings een gemaak',
  'master.made': did('’n hoofgebruiker gemaak'),
  'master.unmade': did('’n gewone gebruiker gemaak'),
  'member.suspended': did('opgeskort'),
  'member.resumed': did('opgehef', 'die opskorting van '),
  'member.removed': did('verwyder'),
  'member.left': 'het die rekening verlaat',
  'address.added': 'het ’n adres by die eie aanmelding gevoeg',
  'address.removed': 'het ’n adres van die eie aanmelding verwyder',
  'address.primary': 'meld met ’n ander eie adres aan',
  'ownership.offered': did('aangebied', 'die eienaarskap vir '),
  'ownership.withdrawn': did('teruggetrek', 'die aanbod van die eienaarskap aan '),
  'ownership.handed': 'het die eienaarskap oorgeneem',
  'ownership.undone': did('teruggegee', 'die eienaarskap aan '),
  'secondary.changed': 'het die sekondêre adres verander',
  'secondary.confirmed': 'het aangeteken dat die sekondêre adres bevestig is',
  'recovery.asked': toOwner('vir', 'om ’n ander adres gevra'),
  'recovery.proved': 'het aangeteken dat die eienaar se nuwe adres bevestig is',
  'recovery.done': toOwner('aan', '’n ander adres gegee'),
  'recovery.stopped': ({ who }) => `het die adresverandering van ${who}, die eienaar, gestop`,
});
