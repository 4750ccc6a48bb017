import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { InvalidInputError, type Core } from '../../core/index';
import { cursorOf, placeOf } from '../api';

const MOST = 100;

/** How much is asked for at once, and where it begins. */
export const Page = z
  .object({
    token: z.string().max(2_000).optional(),
    limit: z
      .number()
      .int()
      .min(1)
      .transform((limit) => Math.min(limit, MOST))
      .optional(),
  })
  .optional();

/** The page that is meant. */
export interface OpenPage<Place> {
  readonly limit: number;
  readonly after?: Place;
}

/** Reads where a page begins. A token holds only for what it was given for: the same question, and the same limit, which need
 * not be said again.
 * @throws InvalidInputError */
export function openPage<Place>(
  core: Core,
  schema: z.ZodType<Place>,
  { asked, page = {} }: { asked: unknown; page?: z.output<typeof Page> },
): OpenPage<Place> {
  const { token = '', limit } = page;
  if (token === '') return { limit: limit ?? MOST };
  const [place = '', proof = ''] = token.split('.');
  if (!isSame(proof, proofOf(core, asked, place))) throw new InvalidInputError('page.token', 'UNKNOWN');
  const kept = placeOf(z.object({ limit: z.number(), after: schema }), place) ?? { limit: MOST };
  if (limit !== undefined && limit !== kept.limit) throw new InvalidInputError('page.limit', 'CHANGED');
  return kept;
}

/** The page as it goes out; told of only where one was asked for, or there is more. */
export function pageAnswer(
  core: Core,
  { asked, page, limit }: { asked: unknown; page: unknown; limit: number },
  next: unknown,
): object {
  if (next === undefined) return page === undefined ? {} : { page: { next_token: '' } };
  const place = cursorOf({ limit, after: next });
  return { page: { next_token: `${place}.${proofOf(core, asked, place)}` } };
}

function proofOf(core: Core, asked: unknown, place: string): string {
  return core.hash('authzen.page', JSON.stringify([asked, place]));
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
