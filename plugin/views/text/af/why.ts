import type { Piece } from '../../words';
import { formIn, list } from '../count';
import type { Text } from '../worded';
import { through } from './labels';

const b = (strong: string): Piece => ({ strong });
const form = formIn('af');

/** The explain panel. */
export const why: Text['why'] = {
  title: (name) => `Hoekom ${name} kan of nie kan nie…`,
  what: 'Wat doen',
  where: 'Op watter een',
  wholeAccount: 'die hele rekening',
  choiceMore: 'Net die eerste dienste staan hier. Soek ander volgens naam.',
  explain: 'Verduidelik',
  services: 'Dienste',
  departments: 'Afdelings',
  tickets: 'Kaartjies',
  yes: (name) => `Ja, ${name} kan.`,
  no: (name) => `Nee, ${name} kan nie.`,
  steps: {
    known: (ok, name, account) =>
      ok ? `${name} is by ${account} bekend.` : `${name} is nie by ${account} bekend nie.`,
    active: (ok, name) =>
      ok ? `Nóg die rekening nóg ${name} is opgeskort.` : `Die rekening of ${name} is opgeskort.`,
    offered: (ok, host) =>
      ok
        ? `${host} bied dit vir hierdie rekening aan.`
        : `${host} bied dit nie vir hierdie rekening aan nie.`,
    service: (ok, service, host) => [
      `${host} bied dit ${ok ? '' : 'nie '}op `,
      b(service),
      ok ? ' aan.' : ' aan nie.',
    ],
    department: (ok, department, name, source) => {
      if (ok) return [b(department), ` is oop vir ${name}.`];
      return [b(department), ` is gesluit vir ${name}${source === undefined ? '' : `, deur ${source}`}.`];
    },
    signIn: (ok, name) =>
      ok ? `${name} kan aanmeld.` : `Dit vereis ’n aanmelding, en ${name} het nie een hier nie.`,
    given: (who, permission) => ['Niemand het ', b(permission), ` aan ${list(who, 'or')} gegee nie.`],
    has: (sources, permission, name) => [`${name} het `, b(permission), `: ${list(sources.map(through))}.`],
    ended: (permission, on) => [b(permission), ` het ${on.text} geëindig.`],
  },
  passes: 'Slaag: ',
  fails: 'Misluk: ',
  takes: (n) => form(n, { one: 'Dit sou dit toelaat:', other: 'Dit alles is nodig:' }),
  fixes: {
    give: (permission, name) => ['Gee ', b(permission), ` aan ${name}`],
    team: (team) => ['Voeg by ', b(team)],
    department: (department) => ['Maak ', b(department), ' oop'],
    host: (host) => `Vra ${host} om dit aan te bied`,
    signIn: (name) => `Nooi ${name} om aan te meld`,
  },
};
