import { list } from '../count';
import type { Text } from '../worded';
import { changes, clients, count, form, permissions } from './counted';

type Level = NonNullable<Parameters<Text['ceiling']['stands']>[1]>;

const offered = (isOffered: boolean) => (isOffered ? 'w ofercie' : 'poza ofertą');

/** What clients can have at all. */
export const ceiling: Text['ceiling'] = {
  title: 'Oferta uprawnień',
  lead: 'Co klienci w ogóle mogą mieć. Decyzja dla klienta ma pierwszeństwo przed decyzją dla jego grupy, a ta przed decyzją dla wszystkich.',
  clientLead: 'Co ten klient w ogóle może mieć, łącznie z właścicielem.',
  groupTitle: (group) => `Oferta uprawnień dla grupy ${group}`,
  groupLead: (n) => `${clients(n)} w tej grupie. Decyzja dla klienta ma przed nią pierwszeństwo.`,
  sleeps:
    'Wycofanie z oferty niczego nie kończy na dobre: nadane uprawnienia są uśpione i budzą się, gdy wrócą do oferty.',
  groups: 'Grupy klientów',
  groupsCaption: 'Grupy, do których należą klienci',
  group: 'Grupa',
  clients: 'Klienci',
  noGroups: 'Dostawca nie dzieli klientów na grupy.',
  everybody: 'Wszyscy',
  services: 'Usługi',
  permission: 'Uprawnienie',
  now: 'Teraz',
  word: 'Decyzja',
  caption: (group) => `Oferta uprawnień: ${group}`,
  count: (offers, all) => `${offers} z ${all} w ofercie`,
  stands: (isOffered, by) => {
    const how = isOffered ? 'W ofercie' : 'Poza ofertą dla tego klienta';
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  standsHere: (isOffered, by) => {
    const how = isOffered ? 'W ofercie' : 'Poza ofertą';
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  wordOf: (label) => `Decyzja: ${label}`,
  words: { allowed: 'W ofercie', forbidden: 'Poza ofertą' },
  inherit: {
    installation: () => 'Bez decyzji: w ofercie',
    group: (isOffered) => `Jak dla wszystkich: ${offered(isOffered)}`,
    account: (isOffered) => `Jak dla grupy: ${offered(isOffered)}`,
  },
  preview: 'Zobacz, co by się zmieniło',
  review: 'Co się zmieni',
  changes,
  nothing: 'Jeszcze nic się nie zmienia. Najpierw wybierz dla czegoś inną decyzję.',
  save: 'Zapisz zmiany',
  discard: 'Odrzuć zmiany',
  ends: (label) => `Wycofane z oferty: ${label}`,
  begins: (label) => `Ponownie w ofercie: ${label}`,
  stays: (label, isOffered) => `Inna decyzja: ${label}. Nadal ${offered(isOffered)}.`,
  forPeople: {
    ends: (names, isMore) => `Przestaje działać. Dotyczy: ${list(isMore ? [...names, 'inni'] : names)}.`,
    begins: (names, isMore) => `Znów działa. Dotyczy: ${list(isMore ? [...names, 'inni'] : names)}.`,
  },
  forNobody: 'Nikt tu tego nie ma.',
  forSome: 'Uprawnienia, które je dają, ma więcej osób, niż da się tu przejrzeć.',
  forClients: {
    ends: (n, holders) =>
      n === 0 ? 'Nie dotyczy żadnego klienta.' : `Przestaje działać u ${ofClients(n)}: ${forWhom(holders)}.`,
    begins: (n, holders) =>
      n === 0 ? 'Nie dotyczy żadnego klienta.' : `Znów działa u ${ofClients(n)}: ${forWhom(holders)}.`,
  },
  say: (n, whom) => ['Zmień ofertę uprawnień. Dotyczy: ', { strong: whom }, ` (${permissions(n)})`],
  saved: (n) => [
    `Zapisano. ${permissions(n)} ${form(n, { one: 'ma', few: 'mają', many: 'ma', other: 'ma' })} inną decyzję. Działa od następnego kliknięcia.`,
  ],
  stale:
    'W międzyczasie ktoś podjął inną decyzję w jednej z tych spraw, więc nic nie zapisano. Tak jest teraz.',
};

const whose: Record<Level, string> = {
  installation: 'decyzją dla wszystkich',
  group: 'decyzją dla grupy',
  account: 'decyzją dla tego klienta',
};

/** "u 5 klientów". */
const ofClients = (n: number) =>
  count(n, { one: 'klienta', few: 'klientów', many: 'klientów', other: 'klienta' });

/** "dla właściciela i zarządców oraz dla 5 osób i zespołów, które je dostały". */
function forWhom(holders: number): string {
  if (holders === 0) return 'dla właściciela i zarządców';
  return `dla właściciela i zarządców oraz dla ${count(holders, {
    one: 'osoby lub zespołu, które je dostały',
    few: 'osób i zespołów, które je dostały',
    many: 'osób i zespołów, które je dostały',
    other: 'osoby lub zespołu, które je dostały',
  })}`;
}
