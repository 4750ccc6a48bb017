/** How many messages of each channel somebody has looked at; in memory only. */
export class Unread {
  readonly #seen = new Map<string, number>();

  /** Somebody looks at a channel with so many messages in it. */
  look(key: string, messages: number): void {
    this.#seen.set(key, messages);
  }

  /** How many came since. */
  since(key: string, messages: number): number {
    return Math.max(0, messages - (this.#seen.get(key) ?? 0));
  }
}
