import { InvalidInputError, type ListedReset } from '../../../core/index';
import { placed, type Place } from '../../http/placed';
import type { Answer, Route } from '../../http/route';
import { readReset, recoveryCards } from '../../present/recoveries/recovery-cards';
import type { RecoveriesOn } from '../../present/recoveries/recoveries-on';
import { RecoveriesPage, text } from '../../views';

/** Who lost their second factor, for those who can vouch for them (R18). */
export async function showRecoveries(on: RecoveriesOn, error?: InvalidInputError): Promise<Answer> {
  const isOfReason = error?.details.field === 'reason';
  const fault = isOfReason ? { reset: on.visit.param('reset'), say: text.lost.howMissing } : undefined;
  const body = <RecoveriesPage cards={await recoveryCards(on, fault)} />;
  return { show: on.shown({ title: text.lost.cards, body }) };
}

/** Vouches for somebody or stops it, by the word in `do`.
 * @throws InvalidInputError for another word, and without a reason; NotFoundError */
export async function answerRecovery(on: RecoveriesOn): Promise<Answer> {
  const word = on.visit.field('do');
  const reset = await readReset(on);
  if (word === 'stop') return stop(on, reset);
  if (word !== 'vouch') throw new InvalidInputError('do', 'UNKNOWN');
  const reason = on.visit.field('reason')?.trim() ?? '';
  if (reason === '') throw new InvalidInputError('reason', 'EMPTY');
  const { account, path: back } = on;
  return {
    act: {
      ...{ say: text.lost.sayVouch(reset.name), deed: text.lost.vouch, back },
      async run(as) {
        await as.vouchFactorReset({ reset: reset.id, reason, ...(account !== undefined && { account }) });
        return { tone: 'ok', say: text.lost.didVouch(reset.name) };
      },
    },
  };
}

async function stop({ visit, path: go }: RecoveriesOn, { id, name }: ListedReset): Promise<Answer> {
  await visit.as.stopFactorReset({ reset: id });
  return { go, flash: { tone: 'ok', say: text.lost.didStop(name) } };
}

/** Lost second factors, in an account or in the staff’s area. */
export function recoveryRoutes(place: Place<RecoveriesOn>): Route[] {
  const { get, post } = placed(place);
  return [
    get('', 'see who lost their authenticator', showRecoveries),
    post('/:reset', 'answer for somebody who lost their authenticator', answerRecovery, showRecoveries),
  ];
}
