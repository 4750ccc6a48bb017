import type { Piece } from '../../words';
import { formIn, list } from '../count';
import type { Text } from '../worded';
import { through } from './labels';

const form = formIn('de');
const b = (strong: string): Piece => ({ strong });

/** The explain panel. */
export const why: Text['why'] = {
  title: (name) => `Warum kann ${name} (nicht)…`,
  what: 'Was tun',
  where: 'Wobei',
  wholeAccount: 'das ganze Konto',
  choiceMore: 'Hier stehen nur die ersten Dienste. Suchen Sie andere nach Namen.',
  explain: 'Erklären',
  services: 'Dienste',
  departments: 'Abteilungen',
  tickets: 'Tickets',
  yes: (name) => `Ja, ${name} kann das.`,
  no: (name) => `Nein, ${name} kann das nicht.`,
  steps: {
    known: (ok, name, account) =>
      ok ? `${name} ist bei ${account} bekannt.` : `${name} ist bei ${account} nicht bekannt.`,
    active: (ok, name) =>
      ok ? `Weder das Konto noch ${name} ist suspendiert.` : `Das Konto oder ${name} ist suspendiert.`,
    offered: (ok, host) =>
      ok ? `${host} bietet es diesem Konto an.` : `${host} bietet es diesem Konto nicht an.`,
    service: (ok, service, host) => [`${host} bietet es für `, b(service), ok ? ' an.' : ' nicht an.'],
    department: (ok, department, name, source) => {
      if (ok) return [b(department), ` ist für ${name} offen.`];
      return [b(department), ` ist für ${name} gesperrt${source === undefined ? '' : `, durch ${source}`}.`];
    },
    signIn: (ok, name) =>
      ok ? `${name} kann sich anmelden.` : `Es braucht ein Login, und ${name} hat hier keines.`,
    given: (who, permission) => ['Niemand hat ', b(permission), ` vergeben an: ${list(who, 'or')}.`],
    has: (sources, permission, name) => [`${name} hat `, b(permission), `: ${list(sources.map(through))}.`],
    ended: (permission, on) => [b(permission), ` ist beendet: ${on.text}.`],
  },
  passes: 'Erfüllt: ',
  fails: 'Nicht erfüllt: ',
  takes: (n) => form(n, { one: 'Das würde es erlauben:', other: 'Es braucht dies alles:' }),
  fixes: {
    give: (permission, name) => [b(permission), ` an ${name} vergeben`],
    team: (team) => ['In ', b(team), ' aufnehmen'],
    department: (department) => [b(department), ' öffnen'],
    host: (host) => `${host} bitten, es anzubieten`,
    signIn: (name) => `${name} einladen, sich anzumelden`,
  },
};
