/** What keeps us from posting to a machine: where its name leads, or that it leads nowhere. */
export type Barred = 'ADDRESS' | 'UNKNOWN_HOST';

/** The network outside, as far as we post to machines that somebody named. */
export interface Outside {
  /** Whether the installation lets machines of its own network be named, and be spoken to in the clear. */
  readonly toPrivate: boolean;
  /** Whether a machine is barred, as its name leads now; it is asked again when something goes there. */
  barred(host: string): Promise<Barred | undefined>;
}
