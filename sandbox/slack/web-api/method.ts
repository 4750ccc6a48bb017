import type { Backstage } from '../backstage';
import type { Fields } from '../json';

/** One Web API method: which token and scope it takes, and what it does. */
export interface Method {
  readonly token?: 'bot' | 'app';
  /** The scope it needs, where it depends on the arguments worked out from them. */
  readonly scope?: string | ((backstage: Backstage, args: Fields) => string | undefined);
  readonly handle: (backstage: Backstage, args: Fields) => Fields;
}

/** Methods by name. */
export type Methods = Readonly<Record<string, Method>>;
