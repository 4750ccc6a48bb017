import type { PersonAccess } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { AboutAccount } from '../person-page';

/** The reader on an account, with what they have there. */
export interface MeOn {
  readonly visit: Visit;
  readonly account: AboutAccount;
  readonly access: PersonAccess;
}
