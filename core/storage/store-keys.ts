import type { ChainKeys } from '../activity/chain';
import type { SealKeys } from './seal-box';

/** What the stores need beside the database. */
export interface StoreKeys {
  readonly chain: ChainKeys;
  readonly seal: SealKeys;
}
