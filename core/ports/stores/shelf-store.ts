/** What is kept for somebody for some minutes. */
export interface Kept {
  readonly id: string;
  readonly kind: string;
  /** A keyed hash: of a person, of a session, or of a browser that nobody is signed in in. */
  readonly owner: string;
  /** Anything that JSON says; it is sealed. */
  readonly thing: unknown;
  readonly keptAt: number;
  readonly endsAt: number;
}

/** The newest first of what is kept for any of these owners. */
export interface KeptQuery {
  readonly kind: string;
  readonly owners: readonly string[];
  readonly id?: string;
  readonly now: number;
}

/** What is kept. */
export interface ShelfReads {
  newest(query: KeptQuery): Promise<Kept | undefined>;
}

/** The same, with what changes it. */
export interface ShelfWrites extends ShelfReads {
  put(kept: Kept): Promise<void>;
  /** Leaves an owner the newest of a kind, so many. */
  trim(owner: string, kind: string, most: number): Promise<void>;
  /** False where it was gone already. */
  remove(id: string): Promise<boolean>;
  clear(owners: readonly string[], kind: string): Promise<void>;
}
