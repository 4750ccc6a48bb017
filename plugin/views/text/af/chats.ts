import type { Piece } from '../../words';
import type { Text } from '../worded';
import { platforms } from './labels';

const b = (strong: string): Piece => ({ strong });

/** Linked chats. */
export const chats: Text['chats'] = {
  title: 'Gekoppelde kletse',
  lead: 'Met ’n koppeling kan jy in jou eie naam vanuit Slack of Discord hulp vra.',
  mine: 'Jou koppelings',
  caption: 'Gekoppelde kletse',
  platform: 'Platform',
  as: 'Tree op as',
  level: 'Vlak',
  since: 'Sedert',
  proved: 'Bewys tot',
  change: 'Verander',
  levels: { mail: 'E-pos', login: 'Aanmelding' },
  levelHints: {
    mail: 'bewys met ’n kode per e-pos: tree op as die kontak',
    login: 'bewys vanuit die kliëntegebied: tree ook as die gebruiker op',
  },
  unlink: 'Ontkoppel',
  unlinkLabel: (handle, platform) => `Ontkoppel ${handle} op ${platforms[platform]}`,
  empty: 'Nog geen klets is gekoppel nie',
  emptyLead: 'Koppel Slack of Discord om daar hulp te vra.',
  how: 'Hoe om een te koppel',
  steps: [
    'Voer in Slack of Discord die opdrag hieronder uit waar die bot dit kan sien.',
    'Die bot stuur vir jou ’n skakel wat een keer werk, vir 10 minute. Maak dit oop terwyl jy hier aangemeld is.',
    'Gaan die naam en die werkruimte na, en sê dan ja. Niemand anders kan ’n klets vir jou koppel nie.',
  ],
  command: '/verify',
  commandLabel: 'Opdrag',
};

/** The question before a chat is linked. */
export const confirmLink: Text['confirmLink'] = {
  title: 'Koppel hierdie klets?',
  lead: (p) => [
    `${platforms[p.platform]}-gebruiker `,
    b(p.handle),
    ' in ',
    b(p.place),
    ' gaan optree as ',
    b(p.person),
    '.',
  ],
  accounts: 'Dit bereik hierdie rekeninge:',
  warning:
    'Sê net ja as jy self nou net hiervoor gevra het. Niemand van ondersteuning vra jou ooit om dit te doen nie.',
  yes: 'Koppel',
  no: 'Nie ek nie',
  deadTitle: 'Hierdie skakel werk nie meer nie',
  dead: 'Dit is gebruik, of is ouer as 10 minute. Voer /verify weer in die klets uit en maak die nuwe een oop.',
};
