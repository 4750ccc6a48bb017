import express, { type Express } from 'express';
import request from 'supertest';
import type { Scope } from '../../../core/index';
import { SCOPES } from '../../../core/index';
import type { Rate } from '../../../plugin/api';
import { apiRoutes, identify } from '../../../plugin/api';
import { sampleCore, type TestCore } from '../../support/core';
import type { Place } from '../../support/databases';

/** The sample's bakery, which is Grace's. */
export const BAKERY = '1042';

/** How a call is made: by whose token, for whom, and how lately they proved who they are. */
export interface CallOptions {
  token?: string;
  as?: string;
  stepUp?: boolean;
  headers?: Record<string, string>;
}

/** The API alone over the sample, with a token of every scope. */
export interface ApiStage extends TestCore {
  app: Express;
  /** Its database. */
  url: string;
  token: string;
  /** Makes a token by staff. */
  issue(name: string, scopes: readonly Scope[], expiresAt?: number): Promise<string>;
  call(method: string, path: string, body?: unknown, options?: CallOptions): request.Test;
}

/** The API over a fresh database. */
export async function openApiStage(place: Place, rate?: Rate): Promise<ApiStage> {
  const url = await place.freshUrl();
  return stageOn({ ...(await sampleCore(url)), url }, rate);
}

/** The API over a core that is there already. */
export async function stageOn(test: TestCore & { url: string }, rate?: Rate): Promise<ApiStage> {
  const app = express().use('/api', apiRoutes(test.core, identify(test.core, rate)));
  const issue: ApiStage['issue'] = async (name, scopes, expiresAt) => {
    const input = { name, scopes: [...scopes], ...(expiresAt === undefined ? {} : { expiresAt }) };
    return (await staff(test).issueToken(input)).secret;
  };
  const token = await issue('everything', SCOPES);
  return { ...test, app, token, issue, call: (...asked) => call(test, app, token, asked) };
}

/** Staff who may do everything, and proved it just now. */
export function staff({ core, clock }: TestCore) {
  return core.as({
    ...{ principal: 'staff:1', name: 'Marta Kowal', login: true, channel: 'web' },
    freshAt: clock.now(),
  });
}

function call(
  { clock }: TestCore,
  app: Express,
  every: string,
  [method, path, body, options = {}]: Parameters<ApiStage['call']>,
): request.Test {
  const { token = every, as, stepUp = as !== undefined, headers = {} } = options;
  const name = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  const sent = request(app)
    [name](`/api/v1${path}`)
    .set({
      ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
      ...(as === undefined ? {} : { 'Latchkey-Principal': as }),
      ...(stepUp ? { 'Latchkey-Step-Up-At': new Date(clock.now()).toISOString() } : {}),
      ...headers,
    });
  return body === undefined ? sent : sent.type('json').send(JSON.stringify(body));
}
