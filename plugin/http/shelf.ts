import type { Core, KeptKind } from '../../core/index';

/** What a shelf asks of the core. */
export type Shelving = Pick<Core, 'shelf'>;

/** Keeps things of one kind for whoever owns them, for some minutes, where every node finds them: what is lost can be asked for again. */
export class Shelf<Thing> {
  readonly #kind: KeptKind;

  constructor(name: string, limits: Partial<Omit<KeptKind, 'name'>> = {}) {
    this.#kind = { name, lifeMs: 10 * 60_000, each: 10, ...limits };
  }

  /** Keeps a thing that JSON can say; answers the id under which its owner, and nobody else, finds it. */
  put({ shelf }: Shelving, owner: string, thing: Thing): Promise<string> {
    return shelf.put(this.#kind, owner, thing);
  }

  /** The thing, which stays. */
  async look({ shelf }: Shelving, owner: string, id: string): Promise<Thing | undefined> {
    return (await shelf.look(this.#kind, owner, id)) as Thing | undefined;
  }

  /** Takes the thing away; false where it was gone already. */
  drop({ shelf }: Shelving, owner: string, id: string): Promise<boolean> {
    return shelf.drop(this.#kind, owner, id);
  }

  /** The newest thing of any of these owners; all of theirs are gone afterwards. */
  async empty({ shelf }: Shelving, owners: readonly string[]): Promise<Thing | undefined> {
    return (await shelf.empty(this.#kind, owners)) as Thing | undefined;
  }
}
