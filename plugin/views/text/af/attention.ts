import { countIn, formIn } from '../count';
import type { Text } from '../worded';

const [count, form] = [countIn('af'), formIn('af')];

/** The first page of the admin area: what needs a look. */
export const attention: Text['attention'] = {
  nav: 'Kyk hierna',
  title: 'Kyk hierna',
  lead: 'Wat hier vir iemand wag, oor al die kliënte heen.',
  card: 'Nou',
  empty: 'Niks om na te kyk nie',
  emptyLead:
    'Verlore verifieerders, boodskappe wat nie aangekom het nie, teruggehoue pos, versoeke ouer as ’n dag, kliënte sonder eienaar en kletse wat weg is, verskyn hier.',
  resets: (n, href) => [
    { text: count(n, { one: 'verlore verifieerder', other: 'verlore verifieerders' }), href },
    ' wag om vervang te word.',
  ],
  dead: (n, href) => [
    { text: count(n, { one: 'boodskap', other: 'boodskappe' }), href },
    form(n, { one: ' is laat vaar.', other: ' is almal laat vaar.' }),
  ],
  uncertain: (n, href) => [
    { text: count(n, { one: 'boodskap', other: 'boodskappe' }), href },
    ' het dalk aangekom, dalk nie.',
  ],
  held: (n, href) => [
    { text: count(n, { one: 'boodskap', other: 'boodskappe' }), href },
    ' word teruggehou: niemand staan nog daarvoor in nie.',
  ],
  requests: (n, client, href) => [
    { text: count(n, { one: 'versoek om toestemmings', other: 'versoeke om toestemmings' }), href },
    ' wag al langer as ’n dag by ',
    { strong: client },
    '.',
  ],
  ownerless: (label, href) => [{ text: label, href }, ' het geen eienaar nie.'],
  moreOwnerless: (n) => [`Sonder eienaar: nog ${count(n, { one: 'kliënt', other: 'kliënte' })}.`],
  away: (what, href) => [{ text: what, href }, ' werk nie.'],
  /** What waits at which client. */
  across: {
    lead: 'Wat mense by alle kliënte vra en niemand nog beantwoord het nie.',
    card: 'Wag',
    empty: 'Geen versoek wag nie',
    emptyLead:
      'Wanneer iemand by ’n kliënt ’n toestemming vra, staan dit hier tot dit beantwoord is of eindig.',
    more: 'Net die eerste 100 kliënte word gewys.',
    waits: (n, client, href) => [
      { text: client, href },
      ': ',
      count(n, { one: 'versoek om toestemmings', other: 'versoeke om toestemmings' }),
    ],
  },
  support: {
    title: 'Jou rol is Ondersteuning',
    lead: 'Dit antwoord die kaartjies van sy afdelings.',
    where: (host) =>
      `Kaartjies word in ${host} self en in die kanale van sy kletse beantwoord. Die bladsye hier is vir administrateurs en ouditeure.`,
    own: (hold, security, profile) => [
      'Joune hier is ',
      { text: 'Teruggehoue pos', href: hold },
      ', ',
      { text: 'Sekuriteit', href: security },
      ' en ',
      { text: 'Profiel', href: profile },
      '.',
    ],
  },
};
