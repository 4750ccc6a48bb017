/** A wait that can be ended early. */
export class Pause {
  #end: (() => void) | undefined;

  /** Resolves after a time, or when the pause is ended. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      timer.unref();
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Ends the wait under way. */
  end(): void {
    this.#end?.();
  }
}
