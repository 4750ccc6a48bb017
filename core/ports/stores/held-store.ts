import type { HoldReason } from '../../mail-in/reasons';

/** What is sealed of held mail: what people wrote. */
export interface HeldContent {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** What files are called that came along. */
  readonly attachments: readonly string[];
  /** The text was longer. */
  readonly cut: boolean;
}

/** Mail that waits for staff. */
export interface HeldMail {
  readonly id: string;
  readonly reason: HoldReason;
  /** What it says it is from; '' where that is no one address. Nothing of it is proved. */
  readonly email: string;
  /** '' where it is to none. */
  readonly department: string;
  readonly receivedAt: number;
  /** When it is thrown away. */
  readonly endsAt: number;
  /** Absent when its key is gone. */
  readonly content?: HeldContent;
}

/** Where held mail stands in the list. */
export interface HeldPosition {
  readonly receivedAt: number;
  readonly id: string;
}

/** Which held mail: of these departments alone, from the one after `after`. */
export interface HeldAsked {
  readonly departments?: readonly string[];
  readonly after?: HeldPosition;
  readonly limit: number;
}

/** Mail that is held. */
export interface HeldReads {
  one(id: string): Promise<HeldMail | undefined>;
  /** The latest first. */
  list(asked: HeldAsked): Promise<HeldMail[]>;
  /** How many there are, counted up to `most`. */
  count(most: number): Promise<number>;
  /** Those that ended, the oldest first, without what is sealed. */
  ended(now: number, limit: number): Promise<string[]>;
}

/** The same, with the writes that only a transaction may do. */
export interface HeldWrites extends HeldReads {
  add(mail: Required<HeldMail>): Promise<void>;
  /** False when it was gone. */
  remove(id: string): Promise<boolean>;
}
