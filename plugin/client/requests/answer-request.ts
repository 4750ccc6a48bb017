import { ConflictError, InvalidInputError, StaleError } from '../../../core/index';
import type { Answer } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { saidOfGone } from '../../present/requests/gone';
import { readRequest } from '../../present/requests/requests-page';
import { text, type Flash } from '../../views';
import { requestsShown } from './show-requests';

/** Approves a request, for as long as was asked or for `days`, or refuses it, by the word in `do`.
 * @throws InvalidInputError for another word, NotFoundError for one that doesn’t wait for the reader */
export async function answerRequest(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const word = visit.field('do');
  if (word !== 'approve' && word !== 'refuse') throw new InvalidInputError('do', 'UNKNOWN');
  const days = readDays(visit.field('days') ?? '');
  const gone = await saidOfGone(on);
  if (gone) return isGone(on, gone);
  const { request, who, what } = await readRequest(on);
  const at = { account: account.id, request: request.id };
  const back = account.paths.requests;
  const t = text.requests;
  if (word === 'refuse') {
    await visit.as.refuseAccessRequest({ ...at, reason: visit.field('reason') ?? '' });
    return { go: back, flash: { tone: 'ok', say: t.refused(who) } };
  }
  return {
    act: {
      ...{ say: t.sayApprove(who, what, lastingOf(days.days ?? request.days)), deed: t.approve, back },
      changed: async () => isGone(on, await saidOfGone(on)),
      async run(as) {
        await inTime(as.approveAccessRequest({ ...at, ...days }));
        return { tone: 'ok', say: t.approved(who, what) };
      },
    },
  };
}

/** The page with what still waits, and what became of this one. */
async function isGone(on: PeopleOn, gone: Flash | undefined): Promise<Answer> {
  return { show: await requestsShown(on, gone && { flash: gone }), status: 409 };
}

/** What was answered or ended since it was looked at is told as that.
 * @throws StaleError */
async function inTime(done: Promise<unknown>): Promise<void> {
  try {
    await done;
  } catch (error) {
    const reason =
      error instanceof ConflictError && error.code === 'request.conflict' && error.details.reason;
    throw reason === 'ANSWERED' || reason === 'EXPIRED' ? new StaleError('request') : error;
  }
}

function lastingOf(days: number | undefined): string {
  return days === undefined ? text.me.forGood : text.me.forDays(days);
}

function readDays(typed: string): { days?: number } {
  if (typed === '') return {};
  if (!/^[1-9]\d{0,3}$/.test(typed)) throw new InvalidInputError('days', 'UNKNOWN');
  return { days: Number(typed) };
}
