import { InvalidInputError, LimitReachedError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { invitedPath } from '../../present/invitation/invited-page';
import { text, type Flash } from '../../views';

/** Mails a code to the invited address. The answer is one, whether or not the address is another login’s. */
export async function mailCode(visit: Visit, email: string): Promise<Answer> {
  await visit.as.startAddressProof({ email });
  return { go: codePath(visit), flash: { tone: 'info', say: text.invited.sent } };
}

/** Adds the address to the login by the code from the mail; credentials ask for a fresh proof first (R15).
 * @throws InvalidInputError where no code was written */
export function enterCode(visit: Visit): Promise<Answer> {
  const code = visit.field('code') ?? '';
  if (code.trim() === '') return Promise.reject(new InvalidInputError('code', 'too_small'));
  const t = text.invited;
  return Promise.resolve({
    act: {
      ...{ say: t.sayEnter, deed: t.enter, back: codePath(visit) },
      async run(as) {
        try {
          await as.completeAddressProof({ code });
          return { tone: 'ok', say: t.proved };
        } catch (error) {
          return wrongOr(error);
        }
      },
    },
  });
}

function codePath(visit: Visit): string {
  return `${invitedPath(visit)}?code=on`;
}

/** A wrong code is said on the page that has its field, wherever the proof in between led. */
function wrongOr(error: unknown): Flash {
  if (error instanceof LimitReachedError) return { tone: 'bad', say: text.invited.tries };
  if (!(error instanceof InvalidInputError)) throw error;
  return { tone: 'bad', say: text.invited.wrong };
}
