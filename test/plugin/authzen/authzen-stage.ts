import request from 'supertest';
import type { Scope } from '../../../core/index';
import { sampleCore } from '../../support/core';
import type { Place } from '../../support/databases';
import { staff } from '../api/api-stage';
import { mountOn, type Mounted, type MountedOptions } from '../http/mounted-plugin';
import { RECORDS } from './fixture';

/** The sample's bakery, its owner, somebody who has no key to its invoices, and the key to those. */
export const BAKERY = { type: 'account', id: '1042' };
export const GRACE = { type: 'user', id: '1' };
export const NADIA = { type: 'user', id: '4' };
export const PAY = { name: 'billing.pay' };

/** The paths below `access/v1`. */
export type Path = 'evaluation' | 'evaluations' | 'search/subject' | 'search/resource' | 'search/action';

/** The mounted plugin over the sample and the standard's fixture, with a token for decisions. */
export interface AuthzenStage extends Mounted {
  token: string;
  issue(name: string, scopes: readonly Scope[]): Promise<string>;
  ask(path: Path, body: unknown, headers?: Record<string, string>): request.Test;
}

/** Opens it over a fresh database. */
export async function openAuthzenStage(place: Place, options: MountedOptions = {}): Promise<AuthzenStage> {
  const sample = await sampleCore(await place.sampleUrl(), { hostTypes: [RECORDS] });
  const mounted = mountOn(sample, { rate: { burst: 1e9, perSecond: 1e9 }, ...options });
  const issue: AuthzenStage['issue'] = async (name, scopes) =>
    (await staff(sample).issueToken({ name, scopes: [...scopes] })).secret;
  const token = await issue('pep', ['decisions']);
  return {
    ...{ ...mounted, token, issue },
    ask: (path, body, headers = {}) =>
      request(mounted.app)
        .post(`${mounted.base}/access/v1/${path}`)
        .set({ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers })
        .send(typeof body === 'string' ? body : JSON.stringify(body)),
  };
}
