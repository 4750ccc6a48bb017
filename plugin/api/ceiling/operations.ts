import { z } from 'zod';
import { Id, Key, wholeOf } from '../fields';
import { operation } from '../operation';

const tag = 'Ceiling';
const level = z.enum(['installation', 'group', 'account']);
const holder = Id.optional().describe('The group or account; none for the installation');
const word = z.enum(['allowed', 'forbidden', 'inherit']);

const Row = z.object({ key: Key, word, isOffered: z.boolean(), by: level.optional() });

/** What the host allows at all. */
export const ceilingOperations = [
  operation({
    ...{
      id: 'readCeiling',
      method: 'get',
      path: '/ceiling',
      tag,
      summary: 'What the host offers, key by key',
    },
    ...{ useCase: 'readCeiling', query: z.strictObject({ level, holder }), answer: wholeOf(Row) },
    run: async (as, input) => ({ items: await as.readCeiling(input) }),
  }),
  operation({
    ...{ id: 'setCeiling', method: 'put', path: '/ceiling/{key}', tag },
    summary: 'Allow or forbid a key; what sleeps by it wakes with it',
    ...{
      useCase: 'setCeiling',
      params: z.strictObject({ key: Key }),
      body: z.strictObject({ level, holder, word }),
    },
    run: (as, input) => as.setCeiling(input),
  }),
];
