import type { Principal } from '../../../core/index';
import type { Shown, Visit } from '../../http/route';
import type { ActivityProps, WhenWords } from '../../views';

/** A log that somebody looks at, in the area of their visit. */
export interface ActivityOn {
  readonly visit: Visit;
  /** Whose: an account, or the installation. */
  readonly log: string;
  /** Only what is by, for or to this person. */
  readonly person?: Principal;
  /** Only the reader’s own lines, whoever they are. */
  readonly own?: true;
  /** The log’s own page. */
  readonly path: string;
  readonly when: WhenWords;
  /** In which its days begin and end. */
  readonly timezone: string;
  readonly services: ReadonlyMap<string, string>;
  /** A page with all that the area has around the log. */
  readonly shown: (activity: ActivityProps) => Shown;
}

/** The log of what belongs to no account. */
export const INSTALLATION = 'installation';
