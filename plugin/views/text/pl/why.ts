import { list } from '../count';
import type { Piece } from '../../words';
import type { Text } from '../worded';
import { form } from './counted';
import { through } from './labels';

const b = (strong: string): Piece => ({ strong });

/** The explain panel. */
export const why: Text['why'] = {
  title: (name) => `Dlaczego ${name} może lub nie może…`,
  what: 'Co zrobić',
  where: 'Gdzie',
  wholeAccount: 'całe konto',
  choiceMore: 'Są tu tylko pierwsze usługi. Pozostałe znajdziesz po nazwie.',
  explain: 'Wyjaśnij',
  services: 'Usługi',
  departments: 'Działy',
  tickets: 'Zgłoszenia',
  yes: (name) => `Tak, ${name} może.`,
  no: (name) => `Nie, ${name} nie może.`,
  steps: {
    known: (ok, name, account) =>
      ok ? `${name} ma miejsce na koncie ${account}.` : `${name} nie ma miejsca na koncie ${account}.`,
    active: (ok, name) =>
      ok
        ? `Nie jest zawieszone ani konto, ani miejsce, które ma na nim ${name}.`
        : `Zawieszone jest konto albo miejsce, które ma na nim ${name}.`,
    offered: (ok, host) =>
      ok ? `${host} oferuje to dla tego konta.` : `${host} nie oferuje tego dla tego konta.`,
    service: (ok, service, host) => [
      `${host} ${ok ? 'oferuje to' : 'nie oferuje tego'} dla usługi `,
      b(service),
      '.',
    ],
    department: (ok, department, name, source) => {
      if (ok) return [`${name} ma dostęp do działu: `, b(department), '.'];
      return [
        `${name} nie ma dostępu do działu: `,
        b(department),
        source === undefined ? '.' : `. Zamyka go: ${source}.`,
      ];
    },
    signIn: (ok, name) =>
      ok ? `${name} może się zalogować.` : `Potrzebny jest login, a ${name} go tu nie ma.`,
    given: (who, permission) => ['Nikt nie nadał uprawnienia ', b(permission), `. Nie ma go: ${list(who)}.`],
    has: (sources, permission, name) => [`${name} ma `, b(permission), `: ${list(sources.map(through))}.`],
    ended: (permission, on) => [b(permission), ` wygasło ${on.text}.`],
  },
  passes: 'Spełnione: ',
  fails: 'Niespełnione: ',
  takes: (n) => form(n, { one: 'To by wystarczyło:', other: 'Potrzebne jest to wszystko:' }),
  fixes: {
    give: (permission, name) => ['Nadaj ', b(permission), `. Otrzyma: ${name}`],
    team: (team) => ['Dodaj do zespołu ', b(team)],
    department: (department) => ['Otwórz dział: ', b(department)],
    host: (host) => `Poproś o dodanie do oferty. Pomoże: ${host}`,
    signIn: (name) => `Zaproś do logowania: ${name}`,
  },
};
