import { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { readRequest } from '../../present/requests/requests-page';
import { text } from '../../views';

/** Approves a request, for as long as was asked or for `days`, or refuses it, by the word in `do`.
 * @throws InvalidInputError for another word, NotFoundError for one that doesn’t wait for the reader */
export async function answerRequest(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const word = visit.field('do');
  if (word !== 'approve' && word !== 'refuse') throw new InvalidInputError('do', 'UNKNOWN');
  const days = readDays(visit.field('days') ?? '');
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
      ...{ say: t.sayApprove(who, what), deed: t.approve, back },
      async run(as) {
        await as.approveAccessRequest({ ...at, ...days });
        return { tone: 'ok', say: t.approved(who, what) };
      },
    },
  };
}

function readDays(typed: string): { days?: number } {
  if (typed === '') return {};
  if (!/^[1-9]\d{0,3}$/.test(typed)) throw new InvalidInputError('days', 'UNKNOWN');
  return { days: Number(typed) };
}
