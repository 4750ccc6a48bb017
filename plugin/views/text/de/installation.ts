import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('de');

/** The chats, as staff see whether they work. */
export const adminChat: Text['adminChat'] = {
  title: 'Chats',
  lead: 'In welchen Chats diese Installation spricht, und wie es um sie steht.',
  caption: 'Chats und worauf sie beruhen',
  name: 'Teil',
  state: 'Status',
  detail: 'Was er sagt',
  ok: 'Läuft',
  bad: 'Bitte ansehen',
  off: 'Aus',
  names: {
    slack: 'Slack',
    discord: 'Discord',
    database: 'Datenbank',
    relay: 'Zustellung',
    host: 'Abrechnungsplattform',
  },
  offHint: { slack: 'SLACK_BOT_TOKEN ist nicht gesetzt.', discord: 'DISCORD_TOKEN ist nicht gesetzt.' },
  /** How a chat is, by its code. */
  says: {
    NOT_STARTED: 'Noch nicht gestartet.',
    STOPPED: 'Angehalten.',
    LISTENING: 'Hört zu.',
    CONNECTED: 'Verbunden.',
    CONNECTING: 'Wird verbunden.',
    SOCKET_ENDED: 'Die Verbindung ist beendet. Sie wird neu aufgebaut.',
    NO_SOCKET: 'Es kam keine Verbindung zustande. Es wird noch einmal versucht.',
    TOKEN_GOOD: 'Das Token ist gültig.',
    TOKEN_FAULT: 'Das Token des Bots ließ sich nicht prüfen. Es wird noch einmal versucht.',
    TOKEN_REVOKED: 'Das Token des Bots wurde widerrufen.',
    CLOSED: 'Die Verbindung wurde endgültig geschlossen.',
  },
  fault: (word) => `Grund: ${word}.`,
  heard: (seconds) => `Letztes Ereignis vor ${count(seconds, { one: 'Sekunde', other: 'Sekunden' })}.`,
  answers: 'Antwortet.',
  away: 'Antwortet nicht.',
  doctor: 'Der Befehl latchkey doctor sagt, wie sich behebt, was nicht läuft.',
  set: 'Chats werden mit Umgebungsvariablen eingerichtet; die Einstellungen zeigen, welche gesetzt sind.',
};

/** What the installation was started with. */
export const settings: Text['settings'] = {
  title: 'Einstellungen',
  lead: 'Womit diese Installation gestartet wurde. Geändert wird es dort, wo sie gestartet wird, und nie hier.',
  caption: 'Umgebungsvariablen',
  name: 'Variable',
  value: 'Wert',
  from: 'Woher',
  sources: { set: 'Umgebung', default: 'Vorgegeben', unset: 'Nicht gesetzt' },
  hidden: 'Gesetzt, wird nie gezeigt',
  none: '–',
  bootstrap:
    'LATCHKEY_BOOTSTRAP_TOKEN ist gesetzt: Wer es hat, kann alles tun. Entfernen Sie es, sobald es nicht mehr gebraucht wird.',
  unknown: 'Was diese Installation gestartet hat, hat nichts über ihre Einstellungen gesagt.',
  unknownLead: 'Der Befehl latchkey doctor prüft sie dort, wo er läuft.',
};
