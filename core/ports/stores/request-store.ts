/** A request that may come twice, by the key that its sender gave it. */
export interface KnownRequest {
  /** Made of who sent it, for what, and the key. */
  id: string;
  /** A keyed hash of what it said. */
  fingerprint: string;
  /** What it was answered with; 0: it is still worked on. */
  status: number;
  /** What its answer is sealed under. */
  sealed: string;
  claimedAt: number;
  expiresAt: number;
}

/** Requests that were claimed, and their answers. */
export interface RequestWrites {
  /** False when somebody claimed it before. */
  claim(request: KnownRequest): Promise<boolean>;
  request(id: string): Promise<KnownRequest | undefined>;
  /** Takes over a claim as it was read; false when somebody else did. */
  reclaim(before: KnownRequest, now: KnownRequest): Promise<boolean>;
  keep(id: string, answer: { status: number; sealed: string }): Promise<void>;
  drop(id: string): Promise<void>;
}
