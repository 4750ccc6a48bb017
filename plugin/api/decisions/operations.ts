import { z } from 'zod';
import { inputs } from '../../../core/index';
import { Cursor, nextOf, pageOf, placeOf } from '../cursor';
import { Key, PrincipalName } from '../fields';
import { operation } from '../operation';

const tag = 'Decisions';
const OwnAction = z.string().describe('On a type of the host’s own: one of its actions');
const place = z.string().max(80);
const question = { method: 'post', tag, isQuestion: true } as const;
const paged = { cursor: Cursor };

/** May somebody do something now: asked as often as one likes, and kept by nobody. */
export const decisionOperations = [
  operation({
    ...{ ...question, id: 'can', path: '/decisions/can', summary: 'May somebody do this?' },
    ...{ useCase: 'askCan', body: inputs.AskCan, answer: z.object({ allowed: z.boolean() }) },
    run: async (as, input) => ({ allowed: await as.askCan(input) }),
  }),
  operation({
    ...{ ...question, id: 'canMany', path: '/decisions/can-many' },
    summary: 'Many questions about one person, answered in their order',
    ...{
      useCase: 'askCanMany',
      body: inputs.AskCanMany,
      answer: z.object({ allowed: z.array(z.boolean()) }),
    },
    run: async (as, input) => ({ allowed: await as.askCanMany(input) }),
  }),
  operation({
    ...{ ...question, id: 'what', path: '/decisions/what', summary: 'What may somebody do with this?' },
    ...{ useCase: 'askWhat', body: inputs.AskWhat, answer: z.object({ keys: z.array(Key.or(OwnAction)) }) },
    run: async (as, input) => ({ keys: await as.askWhat(input) }),
  }),
  operation({
    ...{ ...question, id: 'who', path: '/decisions/who', summary: 'Who may do this?' },
    ...{
      useCase: 'askWho',
      body: inputs.AskWho.omit({ after: true, kind: true, said: true }).extend(paged),
      answer: pageOf(PrincipalName),
    },
    run: async (as, { cursor, ...asked }) => {
      const after = placeOf(place, cursor);
      const { items, next } = await as.askWho({ ...asked, ...(after !== undefined && { after }) });
      return { items, ...nextOf(next) };
    },
  }),
  operation({
    ...{
      ...question,
      id: 'list',
      path: '/decisions/list',
      summary: 'On which of these may somebody do this?',
    },
    ...{
      useCase: 'askList',
      body: inputs.AskList.omit({ after: true }).extend(paged),
      answer: pageOf(z.string()),
    },
    run: async (as, { cursor, ...asked }) => {
      const after = placeOf(place, cursor);
      const { items, next } = await as.askList({ ...asked, ...(after !== undefined && { after }) });
      return { items, ...nextOf(next) };
    },
  }),
];
