import { NotFoundError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { text } from '../../views';

/** Sends a letter again.
 * @throws NotFoundError for one that isn't there any more */
export function retryLetter(visit: Visit): Promise<Answer> {
  const letter = visit.field('letter') ?? '';
  if (!/^[1-9]\d{0,14}$/.test(letter)) throw new NotFoundError('letter');
  return Promise.resolve({
    act: {
      say: text.acts.retry(letter),
      deed: text.outbox.retry,
      back: `${visit.base}/admin/outbox`,
      async run(as) {
        await as.retryLetter({ letter: Number(letter) });
        return { tone: 'ok', say: text.acts.retried };
      },
    },
  });
}
