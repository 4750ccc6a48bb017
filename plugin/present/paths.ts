import type { Principal } from '../../core/index';
import type { Visit } from '../http/route';
import { personId } from './person-id';

/** Where an account's pages are, for clients and for staff alike. */
export interface AccountPaths {
  readonly home: string;
  readonly people: string;
  readonly activity: string;
  access(person: Principal): string;
  why(person: Principal): string;
  /** What a team gives, and a team of another account that is let in. */
  teamAccess(team: string): string;
  remoteAccess(id: string): string;
}

/** The pages of an account in the area of a visit. */
export function pathsOf({ base, area }: Pick<Visit, 'base' | 'area'>, account: string): AccountPaths {
  const id = encodeURIComponent(account);
  const home = area === 'admin' ? `${base}/admin/clients/${id}` : `${base}/client/${id}`;
  const person = (who: Principal) => `${home}/people/${encodeURIComponent(personId(who))}`;
  return {
    home,
    people: area === 'admin' ? home : `${home}/people`,
    activity: `${home}/activity`,
    access: (who) => `${person(who)}/access`,
    why: (who) => `${person(who)}/why`,
    teamAccess: (team) => `${home}/teams/${encodeURIComponent(team)}/access`,
    remoteAccess: (remote) => `${home}/teams/remote/${encodeURIComponent(remote)}/access`,
  };
}
