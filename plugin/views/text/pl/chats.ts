import type { Piece } from '../../words';
import type { Text } from '../worded';
import { platforms } from './labels';

const b = (strong: string): Piece => ({ strong });

/** Linked chats. */
export const chats: Text['chats'] = {
  title: 'Połączone czaty',
  lead: 'Dzięki połączeniu prosisz o pomoc ze Slacka lub Discorda we własnym imieniu.',
  mine: 'Twoje połączenia',
  caption: 'Połączone czaty',
  platform: 'Platforma',
  as: 'Działa jako',
  level: 'Poziom',
  since: 'Od',
  proved: 'Potwierdzone do',
  change: 'Zmiana',
  levels: { mail: 'Poczta', login: 'Logowanie' },
  levelHints: {
    mail: 'potwierdzone kodem wysłanym e-mailem: działa jako kontakt',
    login: 'potwierdzone w panelu klienta: działa też jako użytkownik',
  },
  unlink: 'Rozłącz',
  unlinkLabel: (handle, platform) => `Rozłącz: ${handle} (${platforms[platform]})`,
  empty: 'Żaden czat nie jest jeszcze połączony',
  emptyLead: 'Połącz Slacka lub Discorda, aby prosić tam o pomoc.',
  how: 'Jak połączyć czat',
  steps: [
    'Na Slacku lub Discordzie wpisz poniższe polecenie w miejscu, w którym widzi je bot.',
    'Bot wyśle Ci link, który działa raz, przez 10 minut. Otwórz go, gdy trwa tu Twoja sesja.',
    'Sprawdź nazwę i przestrzeń roboczą, a potem potwierdź. Nikt nie połączy czatu za Ciebie.',
  ],
  command: '/verify',
  commandLabel: 'Polecenie',
};

/** The question before a chat is linked. */
export const confirmLink: Text['confirmLink'] = {
  title: 'Połączyć ten czat?',
  lead: (p) => [
    `Użytkownik ${platforms[p.platform]} `,
    b(p.handle),
    ' (',
    b(p.place),
    ') będzie działać jako ',
    b(p.person),
    '.',
  ],
  accounts: 'Da to dostęp do tych kont:',
  warning:
    'Potwierdź tylko wtedy, gdy to Twoja własna prośba sprzed chwili. Nikt ze wsparcia o to nie prosi.',
  yes: 'Połącz',
  no: 'To nie ja',
  deadTitle: 'Ten link już nie działa',
  dead: 'Jest zużyty albo starszy niż 10 minut. Wpisz na czacie ponownie /verify i otwórz nowy link.',
};
