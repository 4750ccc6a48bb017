import { NotFoundError, type AccessRequest, type InvalidInputError } from '../../../core/index';
import { text, type Fault, type RequestCard, type RequestsPageProps } from '../../views';
import { presentFault } from '../faults';
import { tagOf } from '../locks';
import { nameOf } from '../person';
import { askToChange, onlyLooks } from '../who-can';
import type { Lock } from '../../views/words';
import type { PeopleOn } from '../people/people-on';
import { waitingRequests } from './waiting';
import { labelOf } from '../label-of';

/** What waits for the reader’s answer. */
export async function requestsPage(on: PeopleOn, fault?: Fault): Promise<RequestsPageProps> {
  const waiting = await waitingRequests(on.visit, on.account.id);
  const lock = await lockOf(on);
  const shown = waiting.map(async (request) => ({
    ...(await presentRequest(on, request, lock === undefined)),
    ...(request.id === on.visit.param('request') ? { typed: on.visit.field('reason') ?? '' } : {}),
    ...(fault?.field === `reason-${request.id}` ? { fault } : {}),
  }));
  return { requests: await Promise.all(shown), ...(lock && { lock }) };
}

async function lockOf({ visit, account }: PeopleOn): Promise<Lock | undefined> {
  if (!(await onlyLooks(visit))) return undefined;
  return { reason: 'readOnly', ask: await askToChange(visit, account.id) };
}

/** What is wrong with an answer, at the request that it is for; undefined where no field of ours says it. */
export function faultOn({ visit }: PeopleOn, error: InvalidInputError): Fault | undefined {
  const { field, say } = presentFault(error);
  return field === 'reason' ? { field: `reason-${visit.param('request')}`, say } : undefined;
}

/** The request in the path, with the words for who asks and what.
 * @throws NotFoundError for one that doesn’t wait for the reader */
export async function readRequest(on: PeopleOn) {
  const waiting = await waitingRequests(on.visit, on.account.id);
  const request = waiting.find(({ id }) => id === on.visit.param('request'));
  if (!request) throw new NotFoundError('request');
  return { request, ...(await wordsOf(on, request)) };
}

async function wordsOf({ visit, account }: PeopleOn, { principal, key, service }: AccessRequest) {
  const { person, services } = await visit.as.personAccess({ account: account.id, principal });
  const on = services.find(({ id }) => id === service)?.label;
  const label = labelOf(key);
  return { who: nameOf(person), what: on === undefined ? label : text.person.onService(label, on) };
}

/** The shorter times that can be chosen instead. */
const SHORTER = [1, 7, 30] as const;

async function presentRequest(on: PeopleOn, request: AccessRequest, answers: boolean): Promise<RequestCard> {
  const { visit, account } = on;
  const { who, what } = await wordsOf(on, request);
  const { id, principal, key, days, reason, createdAt, expiresAt } = request;
  const when = (at: number) => account.when.moment(at).text;
  const tag = tagOf(key);
  return {
    ...{ id, who, what, reason, href: account.paths.access(principal) },
    howLong: days === undefined ? text.requests.forGood : text.requests.days(days),
    asked: text.requests.asked(when(createdAt), when(expiresAt)),
    shorter: SHORTER.filter((one) => one < (days ?? Infinity)),
    ...(answers ? { answer: visit.form(account.paths.request(id)) } : {}),
    ...(tag && { tag }),
  };
}
