/** Something that must leave: within its lane (a ticket's mirror, say) strictly in order, and no lane waits for another. */
export interface NewLetter {
  /** At most 120 characters. */
  readonly lane: string;
  /** Which courier takes it, at most 60 characters. */
  readonly kind: string;
  readonly payload: string;
  /** A secret sealed beside it, wiped when the letter has gone or is given up. */
  readonly secretId?: string;
}

/** A letter as it waits; its id is never used again, so it serves as the idempotency key. */
export interface Letter extends NewLetter {
  readonly id: number;
  /** How often it was tried and put off. */
  readonly attempts: number;
  readonly postedAt: number;
  /** When it was first sent, noted before the sending; undefined: it has never left. */
  readonly firstTriedAt: number | undefined;
}

/** A letter that a worker holds, by the fencing number of its lane, until its lease runs out. */
export interface HeldLetter extends Letter {
  readonly fence: number;
  readonly leasedUntil: number;
}

/** A letter kept aside: given up, or *uncertain*, when nobody can tell whether it arrived. */
export interface DeadLetter extends Letter {
  readonly outcome: 'dead' | 'uncertain';
  readonly reason: string;
  readonly diedAt: number;
}

/** The columns that outbox and dead letters share. */
export interface LetterRow {
  id: number;
  lane: string;
  kind: string;
  payload: string;
  secret_id: string | null;
  attempts: number;
  posted_at: number;
  first_tried_at: number | null;
}

/** Their names. */
export const letterColumns = [
  'id',
  'lane',
  'kind',
  'payload',
  'secret_id',
  'attempts',
  'posted_at',
  'first_tried_at',
] as const;

/** A letter from its row. */
export function toLetter(row: LetterRow): Letter {
  const { id, lane, kind, payload, attempts, posted_at: postedAt, secret_id, first_tried_at } = row;
  const secret = secret_id === null ? {} : { secretId: secret_id };
  return {
    id,
    lane,
    kind,
    payload,
    attempts,
    postedAt,
    firstTriedAt: first_tried_at ?? undefined,
    ...secret,
  };
}
