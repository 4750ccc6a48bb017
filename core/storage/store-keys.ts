import { chainKeys, type ChainKeys } from '../activity/chain';
import { sealKeys, type SealKeys } from './seal-box';

/** What the stores need beside the database. */
export interface StoreKeys {
  readonly chain: ChainKeys;
  readonly seal: SealKeys;
}

/** The stores' keys from `LATCHKEY_SECRET`. */
export function storeKeys(secret: string): StoreKeys {
  return { chain: chainKeys(secret), seal: sealKeys(secret) };
}
