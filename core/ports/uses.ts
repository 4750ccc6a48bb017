import type { PermissionKey } from '../access/catalogue';
import type { Principal } from '../access/principal';

/** A key that worked for somebody on an account. */
export interface Use {
  account: string;
  principal: Principal;
  key: PermissionKey;
}

/** Notes by the day what is used, off the way of whoever uses it: it neither waits nor fails, and what a killed node had not
 * written yet is lost. */
export interface Uses {
  note(use: Use): void;
  /** Writes what this node has noted, for whoever looks at it next. */
  flush(): Promise<void>;
}
