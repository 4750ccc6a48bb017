import type { Request } from 'express';
import { actorOf } from '../../../plugin/http/actor-of';
import { principalOf } from '../../../plugin/http/principal-of';
import type { Assured } from '../../../plugin/http/assured';
import type { HostSession } from '../../../plugin/host-bridge';

const session = (change: Partial<HostSession> = {}): HostSession => ({
  ...{ principal: 'user:7', sessionId: 's1', name: 'Ada Lindqvist', signedInAt: 1000 },
  ...change,
});
const request = (ip?: string) => ({ ip }) as unknown as Request;

/** As a request finds it: what the host asked for counts like a code of ours. */
const found = (asked: HostSession): Assured => ({
  session: asked,
  standing: { hasFactor: false, mustHave: false, ...(asked.amr?.otp && { factorAt: asked.amr.otp }) },
});

describe('the actor of a host’s session', () => {
  it.each([
    ['when the password was given', {}, 1000],
    ['when a code was given since (R15)', { amr: { otp: 5000 } }, 5000],
    ['when the password was given, if the code is older', { amr: { otp: 400 } }, 1000],
    ['when the password was given, if there was other proof only', { amr: {} }, 1000],
  ])('is fresh from %s', (_when, change, freshAt) => {
    expect(actorOf(found(session(change)), request())).toMatchObject({ freshAt });
  });

  it('has a sign-in behind it, and the address it comes from', () => {
    expect(actorOf(found(session()), request('203.0.113.9'))).toEqual({
      ...{ principal: 'user:7', name: 'Ada Lindqvist', login: true, freshAt: 1000 },
      ...{ channel: 'web', address: '203.0.113.9', session: { id: session().sessionId, way: 'host' } },
    });
  });

  it('only looks where the host says so (R18)', () => {
    expect(actorOf(found(session({ readOnly: true })), request())).toMatchObject({ readOnly: true });
    expect(actorOf(found(session()), request())).not.toHaveProperty('readOnly');
  });

  it.each(['contact:31', 'service:billing', 'user:', '7', ''])(
    'is nobody that is called "%s"',
    (principal) => {
      expect(() => principalOf(session({ principal }))).toThrow('nobody who can sign in');
    },
  );
});
