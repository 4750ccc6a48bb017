import type { Text } from '../worded';
import { count } from './counted';

/** The chats, as staff see whether they work. */
export const adminChat: Text['adminChat'] = {
  title: 'Czaty',
  lead: 'Na jakich czatach rozmawia ta instalacja i w jakim są stanie.',
  caption: 'Czaty i to, na czym się opierają',
  name: 'Część',
  state: 'Stan',
  detail: 'Co zgłasza',
  ok: 'Działa',
  bad: 'Wymaga uwagi',
  off: 'Wyłączone',
  names: {
    slack: 'Slack',
    discord: 'Discord',
    database: 'Baza danych',
    relay: 'Dostarczanie',
    host: 'System rozliczeń',
  },
  offHint: {
    slack: 'Zmienna SLACK_BOT_TOKEN nie jest ustawiona.',
    discord: 'Zmienna DISCORD_TOKEN nie jest ustawiona.',
  },
  /** How a chat is, by its code. */
  says: {
    NOT_STARTED: 'Jeszcze nie uruchomiono.',
    STOPPED: 'Zatrzymano.',
    LISTENING: 'Nasłuchuje.',
    CONNECTED: 'Połączono.',
    CONNECTING: 'Trwa łączenie.',
    SOCKET_ENDED: 'Połączenie się zakończyło. Jest nawiązywane od nowa.',
    NO_SOCKET: 'Nie udało się nawiązać połączenia. Ponawiamy próby.',
    TOKEN_GOOD: 'Token jest dobry.',
    TOKEN_FAULT: 'Nie udało się sprawdzić tokenu bota. Ponawiamy próby.',
    TOKEN_REVOKED: 'Token bota unieważniono.',
    CLOSED: 'Połączenie zamknięto na dobre.',
  },
  fault: (word) => `Powód: ${word}.`,
  heard: (seconds) =>
    `Ostatnie zdarzenie: ${count(seconds, { one: 'sekundę', few: 'sekundy', many: 'sekund', other: 'sekundy' })} temu.`,
  answers: 'Odpowiada.',
  away: 'Nie odpowiada.',
  doctor: 'Polecenie latchkey doctor mówi, jak naprawić to, co nie działa.',
  set: 'Czaty ustawia się zmiennymi środowiskowymi; w Ustawieniach widać, które są ustawione.',
};

/** What the installation was started with. */
export const settings: Text['settings'] = {
  title: 'Ustawienia',
  lead: 'Z czym uruchomiono tę instalację. Zmienia się to w miejscu uruchomienia, nigdy tutaj.',
  caption: 'Zmienne środowiskowe',
  name: 'Zmienna',
  value: 'Wartość',
  from: 'Skąd',
  sources: { set: 'Środowisko', default: 'Domyślnie', unset: 'Nie ustawiono' },
  hidden: 'Ustawiono, nigdy nie pokazujemy',
  none: '–',
  bootstrap:
    'Zmienna LATCHKEY_BOOTSTRAP_TOKEN jest ustawiona: kto ją ma, może wszystko. Usuń ją, gdy nie będzie już potrzebna.',
  unknown: 'To, co uruchomiło tę instalację, nic nie powiedziało o jej ustawieniach.',
  unknownLead: 'Sprawdza je polecenie latchkey doctor tam, gdzie instalacja działa.',
};
