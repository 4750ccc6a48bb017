import { sentencesOf, type Sentence } from '../told';

const does =
  (words: string, after = ''): Sentence =>
  ({ who }) =>
    `${words}: ${who}${after}`;

/** What was done about contacts, users, their places, their addresses, and the ownership; names stand after a colon. */
export const peopleSentences = sentencesOf({
  'contact.added': does('dodaje kontakt'),
  'contact.changed': does('zmienia szczegóły kontaktu'),
  'contact.proved': 'potwierdza swój nowy adres',
  'contact.removed': does('usuwa kontakt'),
  'contact.merged': ({ from, who }) => `scala kontakty: ${from} → ${who}`,
  'user.invited': 'zaprasza kogoś e-mailem',
  'invitation.sent': 'wysyła zaproszenie ponownie',
  'invitation.withdrawn': 'wycofuje zaproszenie',
  'invitation.declined': 'odnotowuje odrzucenie zaproszenia',
  'look.begun': does('ogląda te strony jako'),
  'person.erased': does('usuwa wszystkie dane osoby'),
  'person.exported': does('zapisuje do pliku dane osoby'),
  'user.joined': 'przyjmuje zaproszenie i dołącza',
  'user.made': 'tworzy login',
  'user.suspended': does('zawiesza login osoby'),
  'user.resumed': does('wznawia login osoby'),
  'users.merged': 'łączy dwa swoje loginy w jeden',
  'master.made': does('mianuje zarządcą'),
  'master.unmade': does('zmienia na zwykłego użytkownika'),
  'member.suspended': does('zawiesza'),
  'member.resumed': does('wznawia'),
  'member.removed': does('usuwa'),
  'member.left': 'opuszcza konto',
  'address.added': 'dodaje adres do swojego loginu',
  'address.removed': 'usuwa adres ze swojego loginu',
  'address.primary': 'loguje się odtąd innym ze swoich adresów',
  'ownership.offered': does('proponuje własność. Dostaje ją do przyjęcia'),
  'ownership.withdrawn': does('wycofuje propozycję własności. Dotyczy'),
  'ownership.handed': 'przejmuje własność',
  'ownership.undone': does('cofa przekazanie. Właściciel to znów'),
  'secondary.changed': 'zmienia adres dodatkowy',
  'secondary.confirmed': 'odnotowuje potwierdzenie adresu dodatkowego',
  'recovery.asked': does('prosi o inny adres dla właściciela'),
  'recovery.proved': 'odnotowuje potwierdzenie nowego adresu właściciela',
  'recovery.done': does('nadaje inny adres właścicielowi'),
  'recovery.stopped': does('zatrzymuje zmianę adresu właściciela'),
});
