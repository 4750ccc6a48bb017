import { ConflictError, InvalidInputError, LimitReachedError, NotFoundError, StaleError } from '../errors';

/** What is no refusal: it was done, and things have moved on since. */
const MOVED_ON = [ConflictError, InvalidInputError, LimitReachedError, StaleError];
/** So whoever may not see one is refused it (R3); of other things it says that they are gone. */
const OUT_OF_SIGHT = ['account', 'ticket'].map((thing) => new NotFoundError(thing).code);

/**
 * Lets a stored answer out only to whoever may still do what it answers (R7). Its use case is simply asked again, by the rights of
 * this moment: it knows the request and does nothing twice, and nobody else can tell what it takes.
 * @throws what it refuses with
 */
export async function requireStill(again: () => Promise<unknown>): Promise<void> {
  try {
    await again();
  } catch (error) {
    if (!hasMovedOn(error)) throw error;
  }
}

function hasMovedOn(error: unknown): boolean {
  if (error instanceof NotFoundError) return !OUT_OF_SIGHT.includes(error.code);
  return MOVED_ON.some((kind) => error instanceof kind);
}
