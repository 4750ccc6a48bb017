import type { Text } from '../worded';
import { characters, count, form } from './counted';

/** How many recovery codes are left, as a sentence. */
function codesLeft(n: number): string {
  if (n === 0) return 'Nie masz już żadnego kodu zapasowego.';
  const left = form(n, { one: 'Został', few: 'Zostały', many: 'Zostało', other: 'Zostało' });
  return `${left} Ci ${count(n, {
    one: 'kod zapasowy',
    few: 'kody zapasowe',
    many: 'kodów zapasowych',
    other: 'kodu zapasowego',
  })}.`;
}

/** Signing in, and what belongs to it. */
export const signIn: Text['signIn'] = {
  title: 'Zaloguj się',
  lead: (host) => `Twoje osoby i uprawnienia. Dostawca: ${host}.`,
  email: 'Adres e-mail',
  password: 'Hasło',
  go: 'Zaloguj się',
  forgot: 'Nie pamiętasz hasła?',
  wrong: 'Adres e-mail, hasło lub kod nie jest poprawny.',
  tooOften: {
    soon: 'Prób było zbyt wiele. Odczekaj chwilę i spróbuj ponownie.',
    quarter: 'Prób było zbyt wiele. Odczekaj kwadrans i spróbuj ponownie.',
    hour: 'Prób było zbyt wiele. Odczekaj godzinę i spróbuj ponownie.',
    day: 'Prób było zbyt wiele. Odczekaj dobę i spróbuj ponownie.',
  },
  faults: 'To się nie udało',
  out: 'Wyloguj się',

  confirmTitle: 'Jeszcze raz Twoje hasło',
  confirmLead: 'To zmienia, kto co może, więc pytamy, kim jesteś.',
  confirm: 'Dalej',

  codeTitle: 'Twój kod',
  codeLead: 'Otwórz aplikację uwierzytelniającą i wpisz kod, który teraz pokazuje.',
  code: '6-cyfrowy kod z aplikacji',
  codeGo: 'Dalej',
  codeWrong: 'Ten kod jest błędny albo minęło jego 30 sekund. Wpisz najnowszy.',
  codeHint: 'Sprawdź, czy zegar telefonu ustawia się z sieci.',
  noCode: 'Nie masz jak uzyskać kodu? Użyj kodu zapasowego',

  recoveryTitle: 'Użyj kodu zapasowego',
  recoveryLead: 'Każdy z dziesięciu zachowanych kodów działa raz.',
  recovery: 'Kod zapasowy',
  recoveryWrong: 'To nie jest żaden z Twoich kodów zapasowych albo jest już zużyty.',
  recoveryUsed: (left) =>
    `Kod zapasowy przyjęty. ${codesLeft(left)} Nowy telefon? Ustaw logowanie dwuetapowe od nowa na tej stronie.`,
  haveCode: 'Mam aplikację pod ręką',

  forgotTitle: 'Ustaw nowe hasło',
  forgotLead: 'Wysyłamy Ci kod. Dzięki niemu ustawisz nowe hasło.',
  forgotGo: 'Wyślij mi kod',
  mailed: 'Jeśli znamy ten adres, kod jest w drodze. Działa przez 10 minut.',
  resetTitle: 'Wpisz kod z wiadomości',
  resetCode: 'Kod z wiadomości',
  resetCodeWrong: 'Ten kod jest błędny albo już nie działa. Wpisz kod z najnowszej wiadomości.',
  newPassword: 'Nowe hasło',
  newPasswordHint: (least) =>
    `Co najmniej ${characters(least)}. Dobre jest własne zdanie; może zawierać spacje. Cyfry i znaki specjalne nie są wymagane.`,
  short: (least) => `To za krótkie: co najmniej ${characters(least)}.`,
  guessable: 'Ktoś, kto wie, co ludzie wybierają, szybko by to odgadł. Wybierz inne.',
  resetGo: 'Ustaw hasło',
  resetDone: 'Hasło jest ustawione. Zaloguj się nim.',
  again: 'Wyślij mi nowy kod',

  joinTitle: 'Utwórz swój login',
  joinLead: (account, email) =>
    `Adres ${email} ma zaproszenie do konta ${account}. Wybierz hasło; potem zobaczysz, co będzie można tam zrobić, i zdecydujesz, czy je przyjmujesz.`,
  join: 'Utwórz login',
  name: 'Imię i nazwisko',
  nameMissing: 'Wpisz imię i nazwisko tak, jak mają je widzieć inni.',
  haveSignIn: 'Mam już login',
  newHere: 'Pierwszy raz tutaj? Utwórz swój login',

  setTitle: (name) => `${name}: wybierz hasło`,
  setLead: 'Od tej chwili służy do logowania.',
};

/** Two-step sign-in: setting it up, and its recovery codes. */
export const twoStep: Text['twoStep'] = {
  title: 'Logowanie dwuetapowe',
  lead: 'Po haśle prosimy o kod z aplikacji w telefonie. Kto pozna samo hasło, dalej nie wejdzie.',
  must: (host) => `${host} wymaga tego od osób z Twoimi uprawnieniami. Ustaw to, a potem przejdziesz dalej.`,
  start: 'Ustaw',
  steps: { scan: 'Zeskanuj i wpisz kod', keep: 'Zachowaj kody zapasowe' },
  scanTitle: 'Zeskanuj to aplikacją uwierzytelniającą',
  scan: 'Aegis, 1Password, Google Authenticator: dowolną, którą lubisz.',
  picture: 'Kod QR z kluczem, który jest obok',
  cantScan: 'Nie możesz zeskanować?',
  type: 'Wpisz ten klucz w aplikacji (oparty na czasie, 6 cyfr):',
  turnOn: 'Włącz',
  late: 'Minęło ponad dziesięć minut. Zacznij od nowa.',
  keepTitle: 'Zachowaj kody zapasowe',
  keep: 'Każdy raz zastępuje aplikację, gdy nie masz telefonu. Pokazujemy je teraz i nigdy więcej: wydrukuj je albo zapisz tam, gdzie trzymasz hasła.',
  kept: 'Kody są zachowane',
};

/** How somebody signs in, on a page of their own. */
export const security: Text['security'] = {
  title: 'Bezpieczeństwo',
  lead: 'Jak się logujesz. Dotyczy wszystkich Twoich kont.',
  twoStep: 'Logowanie dwuetapowe',
  on: 'Włączone',
  off: 'Wyłączone',
  offLead: 'Prosimy tylko o hasło.',
  onLead: 'Po haśle prosimy o kod z aplikacji uwierzytelniającej.',
  codesLeft,
  newCodes: 'Utwórz nowe kody zapasowe',
  turnOn: 'Włącz',
  turnOff: 'Wyłącz',
  turnedOff: 'Logowanie dwuetapowe jest wyłączone. Prosimy tylko o hasło.',
  password: 'Hasło',
  present: 'Obecne hasło',
  next: 'Nowe hasło',
  change: 'Zmień hasło',
  keepOthers: 'Nie wylogowuj mnie gdzie indziej',
  changed: 'Hasło jest zmienione.',
  presentWrong: 'To nie jest Twoje obecne hasło.',
  sessions: 'Gdzie trwa Twoja sesja',
  sessionsCaption: 'Twoje sesje',
  device: 'Urządzenie',
  address: 'Adres',
  since: 'Od kiedy',
  lastUsed: 'Ostatnio użyto',
  action: 'Czynność',
  thisOne: 'Ta sesja',
  deviceNamed: (parts) => (parts.length === 0 ? 'Przeglądarka, która się nie przedstawia' : parts.join(', ')),
  end: 'Zakończ',
  endNamed: (device) => `Zakończ: ${device}`,
  endOthers: 'Zakończ wszystkie inne',
  ended: 'Sesja jest zakończona.',
  endedOthers: (n) =>
    n === 0
      ? 'Nie było innych sesji.'
      : `Zakończono ${count(n, { one: 'sesję', few: 'sesje', many: 'sesji', other: 'sesji' })}.`,
  hostSignsIn: (host) => `Logowaniem zajmuje się ${host}: tam są Twoje hasło i sesje.`,
};
