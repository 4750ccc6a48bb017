import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** One’s own profile, for all accounts. */
export const profile: Text['profile'] = {
  title: 'Profil',
  lead: 'O Tobie. Dotyczy wszystkich Twoich kont.',
  reading: 'Jak czytasz te strony',
  language: 'Język',
  asBrowser: 'Jak w mojej przeglądarce',
  timezone: 'Strefa czasowa',
  asAccount: 'Jak na koncie',
  theme: 'Kolory',
  themes: { device: 'Jak na moim urządzeniu', light: 'Jasne', dark: 'Ciemne' },
  save: 'Zapisz',
  saved: 'Zapisano.',
  timezoneWrong: 'Wybierz strefę czasową z listy.',
  addresses: 'Adresy e-mail',
  addressesLead:
    'Logujesz się pierwszym z nich. Zaproszenia i kontakty z dowolnym z tych adresów należą do Ciebie.',
  use: 'Do czego służy',
  primary: 'Tym się logujesz',
  makePrimary: 'Loguj się tym',
  removeAddress: 'Usuń',
  named: (email) => `: ${email}`,
  primaryNow: (email) => ['Odtąd logujesz się adresem ', b(email), '.'],
  removed: (email) => ['Usunięto adres ', b(email), '.'],
  add: 'Inny adres',
  addHint: 'Wysyłamy tam kod, aby sprawdzić, że adres należy do Ciebie.',
  mailCode: 'Wyślij mi kod',
  mailed: 'Kod jest w drodze. Działa przez 10 minut.',
  code: 'Kod z wiadomości',
  giveCode: 'Dodaj adres',
  added: (email) => ['Adres ', b(email), ' należy teraz do Ciebie.'],
  addressWrong: 'Wpisz adres e-mail, na przykład name@example.com.',
  yours: 'Masz już ten adres.',
  codeWrong: 'Ten kod jest błędny albo już nie działa. Wpisz kod z najnowszej wiadomości.',
  hosted:
    'Ten adres jest w domenie, którą utrzymuje Twoje konto. Po utracie domeny nie można by się już zalogować.',
  taken: 'Z tym adresem nie można tego zrobić.',
  data: 'Moje dane',
  dataLead: 'Wszystko, co jest tu o Tobie, w jednym pliku.',
  fetch: 'Pobierz moje dane',
  erase: 'Usuń mnie',
  eraseTitle: 'Usunąć wszystko o Tobie?',
  eraseLead:
    'Twoje miejsca na kontach, adresy, połączone czaty i logowanie znikają od razu. To, co dzieje się z Twojej ręki, zostaje w aktywności bez Twojego nazwiska. Nie można tego cofnąć.',
  eraseDo: 'Usuń mnie na zawsze',
  keep: 'Zostaw mnie',
  erased: 'Twoje dane są usunięte. Do widzenia.',
  erasedTitle: 'Usunięto',
  ownerFirst: 'Należy do Ciebie konto. Najpierw przekaż jego własność, a potem wróć tutaj.',
};

/** What an account is, for its people. */
export const accountProfile: Text['accountProfile'] = {
  title: 'Profil konta',
  lead: (host) => `Co o tym koncie wie ${host}.`,
  details: 'Szczegóły',
  name: 'Nazwa',
  number: 'Numer',
  owner: 'Właściciel',
  timezone: 'Strefa czasowa',
  risk: (owner, domain) =>
    `Adres e-mail właściciela (${owner}) jest w domenie ${domain}, którą utrzymuje to konto. Jeśli domena zostanie zawieszona lub skradziona, właściciel straci dostęp.`,
  secondary: 'Adres dodatkowy',
  secondaryLead:
    'Dostaje te same powiadomienia co właściciel i nic więcej: żadnych kodów, zmian hasła ani zaproszeń.',
  none: 'Nie ma go.',
  waiting: (email) => `Zapytanie wysłano na adres ${email}. Zgody jeszcze nie ma.`,
  confirmed: (email) => `Powiadomienia właściciela dostaje ${email}.`,
  email: 'Adres e-mail',
  set: 'Zapytaj ten adres',
  clear: 'Nie miej żadnego',
  sent: 'Zapytanie wysłano. Adres liczy się od chwili zgody.',
  cleared: 'Nie ma już adresu dodatkowego.',
  saySet: (email) => ['Zapytaj ', b(email), ' o zgodę na powiadomienia właściciela'],
  sayClear: 'Usuń adres dodatkowy',
  yours: 'To Twój własny adres. Podaj inny.',
  tooSoon: 'Zapytanie wysłano przed chwilą. Odczekaj trochę.',
  wrong: 'Wpisz adres e-mail, na przykład name@example.com.',
  ownerOnly: 'Jest też adres dodatkowy do powiadomień; widzi go i zmienia tylko właściciel.',
};

/** What a link in a mail asks. */
export const mailLinks: Text['mailLinks'] = {
  dead: 'Ten link już nie działa: zużyty, zatrzymany albo za stary.',
  secondaryTitle: 'Czy powiadomienia mają przychodzić także tutaj?',
  secondary: (email, account) => [
    'Właściciel konta ',
    b(account),
    ' podaje ',
    b(email),
    ' jako swój adres dodatkowy. Dostawałby on te same powiadomienia i nic więcej.',
  ],
  secondaryDo: 'Tak, wysyłajcie je tutaj',
  secondaryDone: 'Powiadomienia przychodzą odtąd na ten adres.',
  recoveryTitle: 'Czy to Twój adres?',
  recovery: (email, account) => [
    b(email),
    ' ma być adresem właściciela konta ',
    b(account),
    '. Jeśli to Twoja prośba, potwierdź ją.',
  ],
  recoveryDo: 'Tak, mój',
  recoveryDone: 'Dziękujemy. Odezwiemy się, gdy tylko zmiana będzie gotowa.',
  undoTitle: 'Cofnąć przekazanie?',
  undo: (account, from, to) => [
    'Przekazano własność konta ',
    b(account),
    ': ',
    b(from),
    ' → ',
    b(to),
    '. Jeśli to pomyłka, cofnij to tutaj.',
  ],
  undoDo: 'Cofnij',
  undoDone: 'Cofnięto. Konto ma z powrotem swojego właściciela.',
  everywhereTitle: 'Logować się znów zewsząd?',
  everywhere: (name) => [
    'Lista adresów, z których jako jedynych działa logowanie, zniknie dla loginu ',
    b(name),
    '. Jeśli to nie Ty próbujesz się zalogować, opuść tę stronę i ustaw hasło od nowa.',
  ],
  everywhereDo: 'Loguj się znów zewsząd',
  everywhereDone: 'Gotowe. Zaloguj się, gdziekolwiek jesteś.',
};
