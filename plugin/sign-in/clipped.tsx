import { InvalidInputError, NotFoundError } from '../../core/index';
import { LostDonePage, text } from '../views';
import type { DoorAnswer, DoorRoute } from './door';

/** A link of a mail that lost its end on the way is one that no longer works, not a form to be mended. */
export function clipped(route: DoorRoute): DoorRoute {
  return {
    ...route,
    answer: async (at) => {
      try {
        return await route.answer(at);
      } catch (error) {
        if (!isOfLink(error)) throw error;
        return deadLink();
      }
    },
  };
}

function isOfLink(error: unknown): boolean {
  if (error instanceof InvalidInputError) return error.details.field === 'token';
  return error instanceof NotFoundError && error.code === 'one_time_link.not_found';
}

function deadLink(): DoorAnswer {
  const title = text.confirmLink.deadTitle;
  return { show: { title, body: <LostDonePage title={title} say={text.mailLinks.dead} /> }, status: 404 };
}
