import type { AccessRequest } from '../../../core/index';
import { text, type OwnRequest } from '../../views';
import type { MeOn } from './me-on';
import { labelOf } from '../label-of';

const MOST = 50;

/** What the reader asked for, newest first. */
export async function ownRequests(on: MeOn): Promise<OwnRequest[]> {
  const { visit, account } = on;
  const { items } = await visit.as.listAccessRequests({ account: account.id, own: true, limit: MOST });
  return items.map((request) => presentOwn(on, request));
}

/** What was asked for, in the catalogue’s words. */
export function whatOf({ access }: MeOn, { key, service }: Pick<AccessRequest, 'key' | 'service'>): string {
  const label = labelOf(key);
  const on = access.services.find(({ id }) => id === service)?.label ?? service;
  return on === undefined ? label : text.person.onService(label, on);
}

function presentOwn(on: MeOn, request: AccessRequest): OwnRequest {
  const { visit, account } = on;
  const { id, state, createdAt, days, reason, answerReason, expiresAt, answeredAt } = request;
  const t = text.me;
  const when = (at: number) => account.when.moment(at).text;
  const isOver = state === 'pending' && expiresAt <= visit.core.clock.now();
  const isOpen = state === 'pending' && !isOver;
  const after =
    answeredAt === undefined
      ? isOpen
        ? [t.endsItself(when(expiresAt))]
        : []
      : [t.answered(when(answeredAt))];
  return {
    ...{ id, reason, what: whatOf(on, request), state: isOver ? 'over' : state },
    lines: [t.asked(when(createdAt), days === undefined ? t.forGood : t.forDays(days)), ...after],
    ...(answerReason === undefined ? {} : { answer: answerReason }),
    ...(isOpen && visit.actor.readOnly !== true
      ? { withdraw: visit.form(account.paths.ownRequest(id)) }
      : {}),
  };
}
