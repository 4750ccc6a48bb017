import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('af');

/** The chats, as staff see whether they work. */
export const adminChat: Text['adminChat'] = {
  title: 'Kletse',
  lead: 'In watter kletse hierdie installasie praat, en hoe dit met hulle gaan.',
  caption: 'Kletse en waarop hulle staatmaak',
  name: 'Deel',
  state: 'Status',
  detail: 'Wat dit sê',
  ok: 'Werk',
  bad: 'Moet nagegaan word',
  off: 'Af',
  names: {
    slack: 'Slack',
    discord: 'Discord',
    database: 'Databasis',
    relay: 'Aflewering',
    host: 'Faktureringsplatform',
  },
  offHint: { slack: 'SLACK_BOT_TOKEN is nie gestel nie.', discord: 'DISCORD_TOKEN is nie gestel nie.' },
  /** How a chat is, by its code. */
  says: {
    NOT_STARTED: 'Nog nie begin nie.',
    STOPPED: 'Gestop.',
    LISTENING: 'Luister.',
    CONNECTED: 'Verbind.',
    CONNECTING: 'Besig om te verbind.',
    SOCKET_ENDED: 'Die verbinding het geëindig. Dit word van voor af gemaak.',
    NO_SOCKET: 'Geen verbinding kon gemaak word nie. Dit word weer probeer.',
    TOKEN_GOOD: 'Die token is goed.',
    TOKEN_FAULT: 'Die bot se token kon nie nagegaan word nie. Dit word weer probeer.',
    TOKEN_REVOKED: 'Die bot se token is herroep.',
    CLOSED: 'Die verbinding is vir goed gesluit.',
  },
  fault: (word) => `Rede: ${word}.`,
  heard: (seconds) => `Laaste gebeurtenis ${count(seconds, { one: 'sekonde', other: 'sekondes' })} gelede.`,
  answers: 'Antwoord.',
  away: 'Antwoord nie.',
  doctor: 'Die opdrag latchkey doctor sê hoe om reg te maak wat nie werk nie.',
  set: 'Kletse word deur omgewingsveranderlikes opgestel; Instellings wys watter gestel is.',
};

/** What the installation was started with. */
export const settings: Text['settings'] = {
  title: 'Instellings',
  lead: 'Waarmee hierdie installasie begin is. Dit word verander waar dit begin word, en nooit hier nie.',
  caption: 'Omgewingsveranderlikes',
  name: 'Veranderlike',
  value: 'Waarde',
  from: 'Van',
  sources: { set: 'Omgewing', default: 'Verstek', unset: 'Nie gestel nie' },
  hidden: 'Gestel, word nooit gewys nie',
  none: '–',
  bootstrap:
    'LATCHKEY_BOOTSTRAP_TOKEN is gestel: wie dit het, kan alles doen. Haal dit weg sodra dit nie meer nodig is nie.',
  unknown: 'Wat hierdie installasie begin het, het niks van die instellings gesê nie.',
  unknownLead: 'Die opdrag latchkey doctor gaan hulle na waar dit loop.',
};
