import type { Piece } from '../../words';
import type { Text } from '../worded';
import { platforms } from './labels';

const b = (strong: string): Piece => ({ strong });

/** Linked chats. */
export const chats: Text['chats'] = {
  title: 'Verknüpfte Chats',
  lead: 'Mit einer Verknüpfung bitten Sie aus Slack oder Discord unter Ihrem eigenen Namen um Hilfe.',
  mine: 'Ihre Verknüpfungen',
  caption: 'Verknüpfte Chats',
  platform: 'Plattform',
  as: 'Handelt als',
  level: 'Stufe',
  since: 'Seit',
  proved: 'Bestätigt bis',
  change: 'Ändern',
  levels: { mail: 'E-Mail', login: 'Login' },
  levelHints: {
    mail: 'mit einem Code per E-Mail bestätigt: handelt als der Kontakt',
    login: 'im Kundenbereich bestätigt: handelt auch als der Benutzer',
  },
  unlink: 'Verknüpfung lösen',
  unlinkLabel: (handle, platform) => `Verknüpfung von ${handle} mit ${platforms[platform]} lösen`,
  empty: 'Noch kein Chat ist verknüpft',
  emptyLead: 'Verknüpfen Sie Slack oder Discord, um dort um Hilfe zu bitten.',
  how: 'So verknüpfen Sie einen Chat',
  steps: [
    'Geben Sie in Slack oder Discord den Befehl unten ein, wo der Bot ihn sieht.',
    'Der Bot sendet Ihnen einen Link, der 10 Minuten lang einmal gilt. Öffnen Sie ihn, während Sie hier angemeldet sind.',
    'Prüfen Sie den Namen und den Workspace, dann stimmen Sie zu. Niemand kann für Sie einen Chat verknüpfen.',
  ],
  command: '/verify',
  commandLabel: 'Befehl',
};

/** The question before a chat is linked. */
export const confirmLink: Text['confirmLink'] = {
  title: 'Diesen Chat verknüpfen?',
  lead: (p) => [
    `Auf ${platforms[p.platform]} handelt `,
    b(p.handle),
    ' in ',
    b(p.place),
    ' künftig als ',
    b(p.person),
    '.',
  ],
  accounts: 'Das reicht bis zu diesen Konten:',
  warning:
    'Stimmen Sie nur zu, wenn Sie gerade eben selbst darum gebeten haben. Niemand vom Support bittet Sie je darum.',
  yes: 'Verknüpfen',
  no: 'Das bin ich nicht',
  deadTitle: 'Dieser Link gilt nicht mehr',
  dead: 'Er wurde benutzt oder ist älter als 10 Minuten. Geben Sie im Chat noch einmal /verify ein und öffnen Sie den neuen Link.',
};
