import { z } from 'zod';
import { CLOSABLE_CHANNELS, given, inputs } from '../../../core/index';
import { AccountPlace } from '../fields';
import { operation } from '../operation';

const tag = 'People';
const path = '/accounts/{account}/channels';
const Channel = z.enum(CLOSABLE_CHANNELS);
const Closed = z.object({
  everybody: z.array(Channel).describe('Closed to everybody on the account'),
  person: z.array(Channel).describe('Closed to the person that was named, beside that'),
});

/** By which channels an account's people come in. */
export const channelOperations = [
  operation({
    ...{ id: 'readChannels', method: 'get', path, tag },
    summary: 'By which channels everybody, or one person, does not come in',
    ...{ useCase: 'readChannels', params: AccountPlace },
    query: z.strictObject({ principal: z.string().max(80).optional() }),
    answer: Closed,
    run: async (as, input) => {
      const { everybody, person } = await as.readChannels(given(input));
      return { everybody: [...everybody], person: [...person] };
    },
  }),
  operation({
    ...{ id: 'closeChannels', method: 'put', path, tag },
    summary: 'Close channels to everybody, or to one person; those left out are open',
    ...{ useCase: 'closeChannels', params: AccountPlace, body: inputs.CloseChannels.omit({ account: true }) },
    run: (as, input) => as.closeChannels(given(input)),
  }),
];
