import type { InvalidInputError } from '../../core/index';
import type { Answer, Route, Visit } from './route';

/** Where in an area some pages stand, and how what they are about is opened: the same pages stand in both areas. */
export interface Place<On> {
  readonly path: string;
  readonly open: (visit: Visit) => Promise<On>;
}

/** What a page or a form does with what was opened; `error` is what could not be taken. */
export type Work<On> = (on: On, error?: InvalidInputError) => Promise<Answer>;

/** Makes routes below a place: each opens what it is about first. */
export function placed<On>({ path, open }: Place<On>) {
  /** `again` is the page for what can't be taken: a form's, shown anew with what is wrong. */
  const get = (below: string, doing: string, work: Work<On>, again?: Work<On>): Route => ({
    ...{ method: 'get', path: `${path}${below}`, doing },
    answer: (visit) => open(visit).then((on) => work(on)),
    ...(again && { again: async (visit, error) => again(await open(visit), error) }),
  });
  const post = (below: string, doing: string, work: Work<On>, again: Work<On>): Route => ({
    ...get(below, doing, work, again),
    method: 'post',
  });
  return { get, post };
}
