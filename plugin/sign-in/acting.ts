import type { AtDoor, DoorAnswer, DoorRoute } from './door';

/** What somebody at the door may ask of the core. */
export type As = NonNullable<AtDoor['as']>;

/** What whoever came may ask: for routes that nobody comes to who isn’t signed in. */
export function required({ as }: Pick<AtDoor, 'as'>): As {
  if (!as) throw new Error('a route for whoever is signed in came to nobody');
  return as;
}

/** An answer for whoever is signed in. */
export function acting(
  answer: (at: AtDoor, as: As) => Promise<DoorAnswer> | DoorAnswer,
): DoorRoute['answer'] {
  return async (at) => answer(at, required(at));
}
