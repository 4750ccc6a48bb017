import type { Shown, Visit } from '../../http/route';
import type { Shelf } from '../../http/shelf';
import type { AboutAccount } from '../person-page';
import type { Draft } from './draft';

/** An account whose teams somebody looks at, in the area of their visit. */
export interface TeamsOn {
  readonly visit: Visit;
  readonly account: AboutAccount;
  /** Invitations of remote teams that somebody is about to send. */
  readonly drafts: Shelf<Draft>;
  /** A page with all that the area has around each. */
  readonly shown: (page: Pick<Shown, 'title' | 'body' | 'flash'>) => Shown;
}
