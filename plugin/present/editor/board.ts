import type { Access, AccountPerson, Subject } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { Lock } from '../../views/words';
import { pageLock } from '../page-lock';
import { nameOf } from '../person';
import type { AboutAccount, PersonOn } from '../person-page';
import { askToChange } from '../who-can';
import { boxesOf, type Boxes } from './boxes';

/** Whose permissions an editor is about, and all that it has to show. */
export interface Board {
  readonly visit: Visit;
  readonly account: AboutAccount;
  /** Whose grants they are; absent for somebody who is only in a team of another account. */
  readonly subject?: Subject;
  readonly name: string;
  readonly isTeam: boolean;
  readonly access: Access;
  /** Who can change what the reader can’t. */
  readonly ask: string;
  readonly boxes: Boxes;
  /** The editor’s own page. */
  readonly path: string;
  /** Why nothing at all can be changed. */
  readonly lock?: Lock;
}

/** What a board is made of. */
export interface About {
  readonly visit: Visit;
  readonly account: AboutAccount;
  readonly subject: Subject | undefined;
  readonly person?: AccountPerson;
  readonly name: string;
  readonly access: Access;
  readonly path: string;
}

/** The board of one person. */
export function boardOfPerson({ visit, account, access }: PersonOn): Promise<Board> {
  const { person } = access;
  const path = account.paths.access(person.principal);
  return boardOf({ visit, account, access, person, path, subject: person.subject, name: nameOf(person) });
}

/** The board of a person or a team. */
export async function boardOf(about: About): Promise<Board> {
  const { visit, account, subject, access, person, name, path } = about;
  const ask = await askToChange(visit, account.id);
  const isTeam = person === undefined;
  const now = visit.core.clock.now();
  const lock = pageLock(about, visit, ask);
  return {
    ...{ visit, account, name, isTeam, access, ask, path },
    boxes: boxesOf(access, { host: visit.host, ask, when: account.when, now, isTeam }),
    ...(subject && { subject }),
    ...(lock && { lock }),
  };
}
