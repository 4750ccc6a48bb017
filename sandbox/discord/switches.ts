/** What can be turned on and off while the stand-in runs. */
export interface Switches {
  /** Whether `enforce_nonce` keeps a repeated message from doubling, as it does on Discord. */
  honourNonce: boolean;
  /** Whether requests are counted against their buckets; the headers come either way. */
  rateLimits: boolean;
  /** Whether heartbeats are acknowledged; without, the connection is a zombie. */
  acknowledge: boolean;
  /** Whether heartbeats are heard at all; without, the session times out. */
  hearBeats: boolean;
  /** Words for which automatic moderation blocks a message in a guild. */
  blockedWords: readonly string[];
  /** Hosts that no link in a message may lead to. */
  harmfulHosts: readonly string[];
  /** Whether a resume is answered by "invalid session". */
  refuseResume: boolean;
  /** Whether the gateway is out of reach. */
  away: boolean;
}

/** How Discord behaves on a good day; limits are counted only when asked for. */
export function usualSwitches(): Switches {
  return {
    honourNonce: true,
    rateLimits: false,
    acknowledge: true,
    hearBeats: true,
    blockedWords: [],
    harmfulHosts: [],
    refuseResume: false,
    away: false,
  };
}
