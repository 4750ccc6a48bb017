import type { Shown, Visit } from '../../http/route';
import type { WhenWords } from '../../views';

/** Whose lost second factors somebody looks at: those of an account, or of everybody for staff. */
export interface RecoveriesOn {
  readonly visit: Visit;
  readonly account?: string;
  readonly when: WhenWords;
  /** The page's path. */
  readonly path: string;
  /** Whether the reader may do anything about it. */
  readonly canChange: boolean;
  readonly shown: (page: Pick<Shown, 'title' | 'body' | 'flash'>) => Shown;
}
