import { z } from 'zod';
import { checked } from '../api';
import type { Answer } from './answering';
import { Action, Circumstances, questionOf, Resource, Subject } from './entities';

/** One question; what else is in it is left alone. */
export const Evaluation = z.object({
  subject: Subject,
  action: Action,
  resource: Resource,
  context: Circumstances,
});

/** May somebody do this? A no is an answer like a yes. */
export const evaluate: Answer = async ({ as, body }) => {
  const [decision = false] = await as.askEach({ questions: [questionOf(checked(Evaluation, body))] });
  return { decision };
};
