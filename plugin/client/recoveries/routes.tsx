import { InvalidInputError, NotFoundError, type ListedReset } from '../../../core/index';
import { placed, type Place } from '../../http/placed';
import type { Answer, Route } from '../../http/route';
import {
  canStop,
  lacksFactor,
  readReset,
  recoveryCards,
  stopPath,
} from '../../present/recoveries/recovery-cards';
import type { RecoveriesOn } from '../../present/recoveries/recoveries-on';
import { EndPage, RecoveriesPage, text } from '../../views';

/** Who lost their second factor, for those who can vouch for them (R18). */
export async function showRecoveries(on: RecoveriesOn, error?: InvalidInputError): Promise<Answer> {
  const isOfReason = error?.details.field === 'reason';
  const fault = isOfReason ? { reset: on.visit.param('reset'), say: text.lost.howMissing } : undefined;
  const body = <RecoveriesPage cards={await recoveryCards(on, fault)} />;
  return { show: on.shown({ title: text.lost.cards, body }) };
}

/** Vouches for somebody, by the word in `do`.
 * @throws InvalidInputError for another word, and without a reason; NotFoundError */
export async function answerRecovery(on: RecoveriesOn): Promise<Answer> {
  const word = on.visit.field('do');
  const reset = await readReset(on);
  if (word !== 'vouch') throw new InvalidInputError('do', 'UNKNOWN');
  // They turned it off since the page was shown: it says so, with the way on.
  if (lacksFactor(on, reset)) throw new InvalidInputError('do', 'NO_FACTOR');
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

/** Asks before somebody’s reset is stopped.
 * @throws NotFoundError for one that isn’t there, and for one that only its person and staff stop */
export async function askStopRecovery(on: RecoveriesOn): Promise<Answer> {
  const { name } = await stoppable(on);
  const t = text.lost;
  const body = (
    <EndPage
      title={t.notThemTitle(name)}
      crumb={{ label: t.cards, href: on.path }}
      post={on.visit.form(stopPath(on, on.visit.param('reset')))}
      deed={t.stop}
      keep={{ label: t.keepOn, href: on.path }}
    >
      <p>{t.notThemLead}</p>
    </EndPage>
  );
  return { show: on.shown({ title: t.notThemTitle(name), body }) };
}

/** Stops it.
 * @throws NotFoundError */
export async function stopRecovery(on: RecoveriesOn): Promise<Answer> {
  const { id, name } = await stoppable(on);
  return {
    act: {
      ...{ say: text.lost.sayStop(name), deed: text.lost.stop, ends: true, back: on.path },
      async run(as) {
        await as.stopFactorReset({ reset: id });
        return { tone: 'ok', say: text.lost.didStop(name) };
      },
    },
  };
}

async function stoppable(on: RecoveriesOn): Promise<ListedReset> {
  const reset = await readReset(on);
  if (!canStop(on, reset)) throw new NotFoundError('factor_reset');
  return reset;
}

/** Lost second factors, in an account or in the staff’s area. */
export function recoveryRoutes(place: Place<RecoveriesOn>): Route[] {
  const { get, post } = placed(place);
  return [
    get('', 'see who lost their authenticator', showRecoveries),
    post('/:reset', 'answer for somebody who lost their authenticator', answerRecovery, showRecoveries),
    get('/:reset/stop', 'answer for somebody who lost their authenticator', askStopRecovery),
    post('/:reset/stop', 'answer for somebody who lost their authenticator', stopRecovery, askStopRecovery),
  ];
}
