import { HostError } from '../../../core/index';

/** What the host said; without a value it didn't answer. */
export interface Said<T> {
  readonly value?: T;
  readonly away: boolean;
}

/** Asks for something that the host alone knows: where it doesn't answer, the rest of a page still stands. */
export async function hostSays<T>(ask: () => Promise<T>): Promise<Said<T>> {
  try {
    return { value: await ask(), away: false };
  } catch (error) {
    if (error instanceof HostError) return { away: true };
    throw error;
  }
}
