import type { Shown, Visit } from '../../http/route';
import type { AboutAccount } from '../person-page';

/** An account whose teams somebody looks at, in the area of their visit. */
export interface TeamsOn {
  readonly visit: Visit;
  readonly account: AboutAccount;
  /** A page with all that the area has around each. */
  readonly shown: (page: Pick<Shown, 'title' | 'body' | 'flash'>) => Shown;
}
