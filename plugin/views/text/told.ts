import type { Piece, Rich } from '../words';

/** What a line of the activity tells of, by names; '' for what it doesn’t say. */
export interface Told {
  /** The person, team or remote team that it is about. */
  readonly who: string;
  /** A permission, with the service that it is for. */
  readonly permission: readonly Piece[];
  /** When that ends. */
  readonly until?: string;
  /** The number of a ticket. */
  readonly ticket: Piece;
  /** A chat of which platform. */
  readonly chat: 'slack' | 'discord' | 'other';
  /** How a ticket or an account stands from then on. */
  readonly state?: string;
  /** The kind of a mail. */
  readonly kind: string;
  /** What somebody is for a domain. */
  readonly role: string;
  /** What was chosen about a permission that is offered or not. */
  readonly word: string;
  /** The contact that was merged into another. */
  readonly from: string;
  /** The team, or the remote team, that somebody came into or left. */
  readonly team: string;
  /** A preset, an API key, a webhook or a letter. */
  readonly name: string;
  /** Which settings changed. */
  readonly settings: string;
}

/** What somebody did, to stand after their name. */
export type Sentence = string | ((told: Told) => Rich);

/** Sentences by the action that is recorded: the same ones in each language. */
export function sentencesOf<K extends string>(
  all: Readonly<Record<K, Sentence>>,
): Readonly<Record<K, Sentence>> {
  return all;
}
