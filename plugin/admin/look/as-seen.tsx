import { NotAllowedError, NotFoundError } from '../../../core/index';
import type { Answer, Route, Visit } from '../../http/route';
import { pathsOf } from '../../present/paths';
import { presentRefusal } from '../../present/refusal';
import { createWhen, MissingPage, RefusedPage, text, type LookBarProps } from '../../views';
import { openLook, visitAs, type OpenLook } from './open-look';

type Page = Extract<Answer, { show: unknown }>;

/** A page of the client's area as staff see it who look as somebody; who didn't begin that, or an hour ago, is asked first. */
export function asSeen({ answer, again, ...route }: Route): Route {
  return {
    ...route,
    answer: (visit) => seen(visit, answer),
    ...(again && { again: (visit, fault) => seen(visit, (inside) => again(inside, fault)) }),
  };
}

async function seen(visit: Visit, answer: Route['answer']): Promise<Answer> {
  const opened = await openLook(visit);
  const inside = visitAs(visit, opened);
  if (!inside) return { go: opened.begins };
  const page = await answer(inside).catch((error: unknown) => refused(inside, opened, error));
  if (!('show' in page)) return page;
  return { ...page, show: { ...page.show, look: await bar(visit, opened) } };
}

/** What the person is refused stands below the bar like everything else. */
async function refused(visit: Visit, { client }: OpenLook, error: unknown): Promise<Page> {
  if (error instanceof NotAllowedError) {
    const props = await presentRefusal(visit, error);
    return { show: { title: text.outcome.refusedTitle, body: <RefusedPage {...props} /> }, status: 403 };
  }
  if (!(error instanceof NotFoundError)) throw error;
  const body = <MissingPage home={pathsOf(visit, client).home} />;
  return { show: { title: text.outcome.missingTitle, body }, status: 404 };
}

async function bar(visit: Visit, { client, person, look, back }: OpenLook): Promise<LookBarProps> {
  const { label, timezone: timeZone } = await visit.as.readAccount({ account: client });
  const when = createWhen({ now: visit.core.clock.now(), timeZone });
  return {
    say: text.look.bar(visit.actor.name, person.name, label),
    until: when.time(look.endsAt ?? 0).text,
    stop: back,
  };
}
