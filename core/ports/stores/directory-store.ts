import type { Principal } from '../../access/principal';
import type { Role } from '../../access/facts';

/** Where a list of everybody is: at a word of somebody. */
export interface DirectoryPosition {
  word: string;
  principal: string;
}

/** Somebody with or without a login, whatever account they are on. */
export interface Findee {
  principal: Principal;
  name: string;
  email: string;
  phone: string;
  state: 'active' | 'suspended' | 'asleep';
  /** The word by which they were found. */
  word: string;
}

/** An account on which somebody has a place. */
export interface Place {
  account: string;
  label: string;
  role: Role;
}

/** Everybody of the installation, by the words that they are found by. */
export interface DirectoryReads {
  /** A chunk of those who have a word that begins so, each by the first of them, in the order of words; a contact that was joined
   * to a user is that user (R20). `scanned` is as far as was looked, absent at the end. */
  found(
    prefix: string,
    page: { after?: DirectoryPosition; limit: number },
  ): Promise<{ people: Findee[]; scanned?: DirectoryPosition }>;
  /** All words of each. */
  wordsOf(principals: readonly Principal[]): Promise<ReadonlyMap<Principal, readonly string[]>>;
  /** The accounts of each, by name. */
  placesOf(principals: readonly Principal[]): Promise<ReadonlyMap<Principal, readonly Place[]>>;
}
