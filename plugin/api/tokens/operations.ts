import { z } from 'zod';
import { operation } from '../operation';
import { presentToken } from './present';
import { IssuedToken, NewToken, Overlap, Token, TokenPlace } from './schema';

const tag = 'Tokens';

/** Tokens of the API, made by tokens: never one that can do more. */
export const tokenOperations = [
  operation({
    ...{ id: 'listTokens', method: 'get', path: '/tokens', tag, summary: 'Every token, without secrets' },
    useCase: 'listTokens',
    answer: z.object({ items: z.array(Token) }),
    run: async (as) => ({ items: (await as.listTokens({})).map(presentToken) }),
  }),
  operation({
    ...{ id: 'issueToken', method: 'post', path: '/tokens', tag, summary: 'Make a token' },
    ...{ useCase: 'issueToken', body: NewToken, answer: IssuedToken, status: 201, secrets: ['secret'] },
    run: async (as, { expiresAt, ...token }) =>
      presentToken(await as.issueToken({ ...token, ...(expiresAt === undefined ? {} : { expiresAt }) })),
  }),
  operation({
    ...{ id: 'rotateToken', method: 'post', path: '/tokens/{token}/rotate', tag },
    summary: 'Give a token a new secret',
    ...{
      useCase: 'rotateToken',
      params: TokenPlace,
      body: Overlap,
      answer: IssuedToken,
      secrets: ['secret'],
    },
    run: async (as, input) => presentToken(await as.rotateToken(input)),
  }),
  operation({
    ...{ id: 'revokeToken', method: 'delete', path: '/tokens/{token}', tag, summary: 'End a token' },
    ...{ useCase: 'revokeToken', params: TokenPlace },
    run: async (as, input) => {
      await as.revokeToken(input);
    },
  }),
];
