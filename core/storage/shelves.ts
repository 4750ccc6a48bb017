import type { Context } from '../ports/context';
import { mapped } from './storage-fault';

/** A kind of things that are kept: how long, and how many for one owner. */
export interface KeptKind {
  readonly name: string;
  readonly lifeMs: number;
  /** More push out that owner's oldest. */
  readonly each: number;
}

/** What is kept for a person, a session or a browser for some minutes, sealed, where every node finds it; what is lost can be asked for again. */
export interface Shelves {
  /** Keeps a thing that JSON can say; answers the id under which its owner, and nobody else, finds it. */
  put(kind: KeptKind, owner: string, thing: unknown): Promise<string>;
  /** The thing, which stays. */
  look(kind: KeptKind, owner: string, id: string): Promise<unknown>;
  /** Takes it away; false where it was gone already: of two that come at once, one gets true. */
  drop(kind: KeptKind, owner: string, id: string): Promise<boolean>;
  /** The newest thing that is kept for any of these; all of them are gone afterwards. */
  empty(kind: KeptKind, owners: readonly string[]): Promise<unknown>;
}

type ShelfContext = Pick<Context, 'read' | 'transaction' | 'hasher' | 'ids' | 'clock'>;

/** The shelves of an installation. */
export function createShelves({ read, transaction, hasher, ids, clock }: ShelfContext): Shelves {
  const hashesOf = (owners: readonly string[]) => owners.flatMap((owner) => hasher.hashes('shelf', owner));
  const find = ({ name: kind }: KeptKind, owners: readonly string[], id?: string) =>
    mapped(() => read.shelf.newest({ kind, owners, now: clock.now(), ...(id === undefined ? {} : { id }) }));
  return {
    async put({ name: kind, lifeMs, each }, owner, thing) {
      const [id, now] = [ids.next(), clock.now()];
      const hash = hasher.hash('shelf', owner);
      await transaction(async (tx) => {
        await tx.shelf.put({ id, kind, owner: hash, thing, keptAt: now, endsAt: now + lifeMs });
        await tx.shelf.trim(hash, kind, each);
      });
      return id;
    },
    look: async (kind, owner, id) => (await find(kind, hashesOf([owner]), id))?.thing,
    async drop(kind, owner, id) {
      const kept = await find(kind, hashesOf([owner]), id);
      return kept !== undefined && transaction((tx) => tx.shelf.remove(kept.id));
    },
    async empty(kind, owners) {
      const hashes = hashesOf(owners);
      const kept = await find(kind, hashes);
      if (!kept) return undefined;
      // Of two that come at once, one tells it.
      const isMine = await transaction(async (tx) => {
        const removed = await tx.shelf.remove(kept.id);
        await tx.shelf.clear(hashes, kind.name);
        return removed;
      });
      return isMine ? kept.thing : undefined;
    },
  };
}
