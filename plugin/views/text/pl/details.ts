import { list } from '../count';
import type { Piece } from '../../words';
import type { Text } from '../worded';
import { count, permissions } from './counted';

const b = (strong: string): Piece => ({ strong });

/** The details of one person. */
export const details: Text['details'] = {
  tab: 'Szczegóły',
  card: 'Szczegóły',
  name: 'Imię i nazwisko',
  email: 'Adres e-mail',
  emailHint:
    'Nowy adres musi potwierdzić ten, kto odbiera tam pocztę. Do tego czasu wszystkie uprawnienia kontaktu są uśpione. Na stary adres wysyłamy powiadomienie.',
  phone: 'Telefon',
  address: 'Adres',
  language: 'Język',
  languageHint: 'Znacznik języka, na przykład en lub pt-BR. Może być puste.',
  timezone: 'Strefa czasowa',
  timezoneHint: 'Na przykład Europe/London. Może być puste.',
  notes: 'Notatki',
  notesHint: 'Dla osób, które zarządzają kontaktami.',
  save: 'Zapisz',
  saved: 'Zapisano.',
  sayEdit: (name) => ['Zmień szczegóły: ', b(name)],
  moved: (name, email) => [
    'Zapisano. ',
    b(name),
    ': uprawnienia są uśpione, dopóki adres ',
    b(email),
    ' nie zostanie potwierdzony.',
  ],
  asleep: 'Adres tego kontaktu nie jest jeszcze potwierdzony. Do tego czasu uprawnienia są uśpione.',
  domains: 'Domeny',
  domainsLead: 'Dostaje pocztę o domenie; nie daje to nad nią kontroli.',
  domainsCaption: (name) => `Domeny: ${name}`,
  noDomains: 'Żadna domena nie wskazuje tego kontaktu.',
  domainsNeed: (label, ask) =>
    `Czyje są te domeny, widzą tylko osoby z uprawnieniem „${label}”. Pomoże: ${ask}.`,
  domain: 'Domena',
  role: 'Jako',
  roles: {
    registrant: 'Abonent',
    admin: 'Kontakt administracyjny',
    tech: 'Kontakt techniczny',
    billing: 'Kontakt rozliczeniowy',
  },
  endRole: 'Zakończ',
  setRole: 'Dodaj',
  change: 'Zmiana',
  roleSet: (domain) => ['Zapisano. Poczta o domenie ', b(domain), ' trafia odtąd tutaj.'],
  roleEnded: (domain) => [
    'Zapisano. Poczta o domenie ',
    b(domain),
    ' trafia do pozostałych osób, które ją dostają.',
  ],
  merge: 'Dwa razy ta sama osoba?',
  mergeLead:
    'Z dwóch kontaktów powstaje jeden: ten zachowuje nazwę i adres e-mail oraz przejmuje uprawnienia, zespoły i domeny drugiego, który znika.',
  mergeFrom: 'Drugi kontakt',
  mergeChoose: 'Wybierz kontakt',
  mergeDo: 'Scal',
  sayMerge: (from, into) => ['Scal kontakty: ', b(from), ' → ', b(into)],
  merged: (from, into) => ['Scalono. ', b(from), ' to teraz ', b(into), '.'],
  place: 'Miejsce na tym koncie',
  standing: {
    owner: 'Właściciel tego konta. Ma zawsze wszystko.',
    master: 'Zarządca. Ma wszystko, ale nie mianuje zarządców i nie zmienia niczego u właściciela.',
    member: 'Użytkownik. Ma to, co dostał.',
    outsider: 'Osoba z zespołu zewnętrznego. O jej szczegóły dba jej własna firma.',
  },
  asleepHere: 'Zawieszono: do wznowienia nie może tu nic zrobić.',
  suspend: 'Zawieś',
  resume: 'Wznów',
  makeMaster: 'Mianuj zarządcą',
  unmakeMaster: 'Zmień na zwykłego użytkownika',
  offer: 'Przekaż własność',
  offerHint: (name) =>
    `${name} ma 7 dni na przyjęcie. Otrzymasz wtedy rolę zarządcy i przez 72 godziny możesz to cofnąć.`,
  offered: (name, until) => `Propozycję własności ma ${name}. Wygasa ona ${until}.`,
  withdraw: 'Wycofaj propozycję',
  offeredYou: (until) => `Właściciel proponuje Ci to konto. Propozycja wygasa ${until}.`,
  accept: 'Przyjmij własność',
  decline: 'Odrzuć',
  undoable: (until) => `To konto jest przekazane dalej. Możliwość cofnięcia wygasa ${until}.`,
  undo: 'Cofnij przekazanie',
  needs: (label, ask) => `Do tej zmiany trzeba mieć „${label}”. Pomoże: ${ask}.`,
  says: {
    suspend: (name) => ['Zawieś: ', b(name)],
    resume: (name) => ['Wznów: ', b(name)],
    makeMaster: (name) => ['Nowy zarządca, który może wszystko: ', b(name)],
    unmakeMaster: (name) => ['Zmień na zwykłego użytkownika: ', b(name)],
    offer: (name) => ['Zaproponuj własność tego konta. Nowy właściciel: ', b(name)],
    withdraw: (name) => ['Wycofaj propozycję. Dotyczy: ', b(name)],
    accept: (_name) => 'Przejmij własność tego konta',
    decline: (_name) => 'Odrzuć własność tego konta',
    undo: (name) => ['Cofnij przekazanie. Dotyczy: ', b(name)],
  },
  dones: {
    suspend: (name) => ['Zawieszono. ', b(name), ' od następnego kliknięcia nie może tu nic zrobić.'],
    resume: (name) => ['Wznowiono. ', b(name), ' ma znów wszystkie nadane uprawnienia.'],
    makeMaster: (name) => ['Zapisano. ', b(name), ' jest zarządcą i może wszystko.'],
    unmakeMaster: (name) => ['Zapisano. ', b(name), ' ma teraz rolę zwykłego użytkownika.'],
    offer: (name) => ['Wysłano propozycję. ', b(name), ' ma 7 dni na przyjęcie.'],
    withdraw: (name) => ['Wycofano. ', b(name), ' nie może już jej przyjąć.'],
    accept: (_name) => 'To konto należy do Ciebie. Przez 72 godziny można to cofnąć.',
    decline: (_name) => 'Odrzucono. Wszystko zostaje bez zmian.',
    undo: (_name) => 'Cofnięto. To konto znów należy do Ciebie.',
  },
};

/** Removing somebody. */
export const removePerson: Text['removePerson'] = {
  title: (name, account) => `Usunąć: ${name} (konto ${account})?`,
  do: (name) => `Usuń: ${name}`,
  keep: 'Zostaw',
  ends: 'Co kończy się od razu:',
  endPermissions: (n) =>
    count(n, {
      one: 'uprawnienie nadane bezpośrednio.',
      few: 'uprawnienia nadane bezpośrednio.',
      many: 'uprawnień nadanych bezpośrednio.',
      other: 'uprawnienia nadanego bezpośrednio.',
    }),
  endTeams: (teams) => `Miejsce w zespołach: ${list(teams)}.`,
  endDoors: 'Wejście tutaj i na czacie.',
  endPending: 'Oczekujące zaproszenia, propozycje i prośby tej osoby.',
  stays: 'Zgłoszenia zostają przy koncie. Taki sam adres dodany później zaczyna od zera.',
  gave: 'Co ta osoba nadała innym',
  gaveOptions: { keep: 'zostaje', end: 'też się kończy' },
  removed: (name) => ['Usunięto. ', b(name), ' nie może tu już nic zrobić.'],
  left: (name, pending, gave, ended) => [
    'Usunięto. ',
    b(name),
    ' nie może tu już nic zrobić. ',
    pending === 0 ? 'Nic nie czekało. ' : `Wycofano oczekujące sprawy: ${pending}. `,
    ended
      ? `Zakończono nadane innym: ${permissions(gave)}.`
      : `Zostaje to, co nadano innym: ${permissions(gave)}.`,
  ],
};

/** Making a contact a user. */
export const promote: Text['promote'] = {
  title: (name) => `Zmień na użytkownika: ${name}`,
  lead: (email) => ['Zaproszenie trafia na adres ', b(email), '. Działa raz, przez 7 dni.'],
  keeps: 'Zachowuje',
  isNew: 'Nowe',
  keepPermissions: (n) => (n === 0 ? 'Jeszcze bez uprawnień' : permissions(n)),
  keepTeams: (teams) => list(teams),
  canSignIn: 'Może się logować własnym hasłem',
  only: 'Przyjąć może tylko ten, kto loguje się tym adresem.',
  send: 'Wyślij zaproszenie',
  say: (name) => ['Zaproś do logowania: ', b(name)],
};

/** An invitation that waits. */
export const invitation: Text['invitation'] = {
  title: 'Zaproszenie',
  to: 'Do',
  sentAt: 'Wysłano',
  times: (n) => count(n, { one: 'raz', few: 'razy', many: 'razy', other: 'razu' }),
  link: 'Link do zaproszenia',
  works: (day) => `Działa do ${day}`,
  over: (day) => `Wygasło ${day}`,
  will: 'Otrzyma',
  nothing: 'Jeszcze nic',
  resend: 'Wyślij ponownie',
  withdraw: 'Wycofaj',
  hint: '„Wyślij ponownie” tworzy nowy link na 7 dni; poprzedni przestaje działać.',
  sayResend: (email) => ['Wyślij ponownie zaproszenie na adres ', b(email)],
  resent: (email, day) => ['Wysłano ponownie na adres ', b(email), `. Nowy link działa raz, do ${day}.`],
  sayWithdraw: (email) => ['Wycofaj zaproszenie na adres ', b(email)],
  withdrawn: (email) => ['Wycofano. Link wysłany na adres ', b(email), ' już nie działa.'],
  tooOften: (n) =>
    `Wysłano je już ${count(n, { one: 'raz', few: 'razy', many: 'razy', other: 'razu' })}, a więcej nie można. Wycofaj je i zaproś od nowa.`,
};

/** The page that an invitation’s mail leads to. */
export const invited: Text['invited'] = {
  title: (account) => `Masz zaproszenie do konta ${account}`,
  lead: (inviter, email) => [b(inviter), ' zaprasza. Zaproszony adres: ', b(email), '.'],
  can: 'Co będzie można tam zrobić',
  nothing: 'Jeszcze nic: uprawnienia można nadać później.',
  accept: 'Przyjmij',
  decline: 'Odrzuć',
  until: (day) => `Link działa raz, do ${day}.`,
  other: (masked, name) => [
    'To zaproszenie jest dla adresu ',
    b(masked),
    '. Bieżący login: ',
    b(name),
    '. Zaloguj się tamtym adresem albo dodaj go tutaj do swojego loginu.',
  ],
  prove: 'Wyślij mi kod',
  proveAgain: 'Wyślij mi nowy kod',
  proveHint: (masked) =>
    `Kod trafia na adres ${masked}. Wpisanie go tutaj dodaje ten adres do Twojego loginu.`,
  code: 'Kod',
  codeHint: 'Z wiadomości e-mail. Działa przez 10 minut.',
  enter: 'Dodaj ten adres',
  sent: 'Jeśli ten adres nie należy do innego loginu, kod jest już w drodze. Działa przez 10 minut.',
  wrong: 'Ten kod jest błędny albo już nie działa. Wpisz kod z najnowszej wiadomości.',
  tries: 'Prób było zbyt wiele. Zamów nowy kod.',
  sayEnter: 'Dodaj ten adres do swojego loginu',
  proved: 'Ten adres należy już do Ciebie. Możesz przyjąć zaproszenie.',
  sayAccept: (account) => ['Przyjmij zaproszenie do konta ', b(account)],
  accepted: (account) => ['Witamy. Masz już dostęp do konta ', b(account), '.'],
  declined: (account) => ['Odrzucono. Link do konta ', b(account), ' już nie działa.'],
};
