/** What can be turned on and off while the stand-in runs. */
export interface Switches {
  /** Whether `enforce_nonce` keeps a repeated message from doubling, as it does on Discord. */
  honourNonce: boolean;
  /** Whether requests are counted against their buckets; the headers come either way. */
  rateLimits: boolean;
  /** Whether heartbeats are acknowledged; without, the connection is a zombie. */
  acknowledge: boolean;
  /** Whether a resume is answered by "invalid session". */
  refuseResume: boolean;
  /** Whether the gateway is out of reach. */
  away: boolean;
}

/** How Discord behaves on a good day; limits are counted only when asked for. */
export function usualSwitches(): Switches {
  return { honourNonce: true, rateLimits: false, acknowledge: true, refuseResume: false, away: false };
}
