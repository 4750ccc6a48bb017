import type { Area } from '../../../core/index';
import type { Shown, Visit } from '../../http/route';
import type { ClientEntry } from '../../views';
import type { AboutAccount } from '../person-page';

/** A page of what an account has. */
export interface AreaOn {
  readonly visit: Visit;
  readonly account: AboutAccount;
  readonly area: Area;
  readonly shown: (page: Pick<Shown, 'title' | 'body' | 'flash'>, current?: ClientEntry) => Shown;
}
