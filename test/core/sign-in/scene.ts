import { TOTP, Secret } from 'otpauth';
import type { Actor } from '../../../core/index';
import type { Place } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';

/** A password that is strong enough where it is all that is asked for. */
export const PASSWORD = 'seven otters under the quay';
/** Another. */
export const OTHER = 'a lamp, a rope and no moon';

/** The code of a secret at a moment, as an authenticator shows it. */
export function codeAt(secret: string, now: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
}

/** A core in which Grace has a password, and one signs in as in a browser. */
export async function signInScene(place: Pick<Place, 'sampleUrl'>, settings = {}) {
  const test = await sampleCore(await place.sampleUrl(), { settings });
  const { core, clock } = test;
  const open = core.open();
  await givePassword(test, 'user:1');
  const email = (await core.as(web('user:1')).listAddresses({}))[0]!.email;
  /** Who a cookie's secret stands for, as a surface makes the actor of it. */
  const actorOf = async (secret: string): Promise<Actor | undefined> => {
    const seen = await open.readSession({ secret });
    return (
      seen && {
        ...{ principal: seen.principal, name: seen.name, login: true, channel: 'web' as const },
        ...{ freshAt: seen.provedAt, session: { id: seen.session, way: seen.way } },
        ...(seen.factorAt === undefined ? {} : { factorAt: seen.factorAt }),
      }
    );
  };
  const signIn = async (password = PASSWORD, address = '192.0.2.7') =>
    (await open.signIn({ email, password, address, agent: 'Firefox on Linux' })).secret;
  const as = async (secret: string) => core.as((await actorOf(secret))!);
  /** Sets a second factor up in a session; answers its secret, recovery codes and the session's next cookie. */
  const withFactor = async (cookie: string) => {
    const { secret } = await (await as(cookie)).startFactor({ issuer: 'Harbourline' });
    const made = await (await as(cookie)).confirmFactor({ code: codeAt(secret, clock.now()) });
    return { factor: secret, codes: made.codes, cookie: made.secret! };
  };
  const mails = async () => (await settleAll(test), test.mails.splice(0));
  return { ...test, test, open, email, actorOf, signIn, as, withFactor, mails };
}

/** The scene's parts. */
export type SignInScene = Awaited<ReturnType<typeof signInScene>>;

/** Somebody in the web, who proved it just now in a session of the host's. */
export const web = (principal: 'user:1' | 'staff:1', over: Partial<Actor> = {}): Actor => ({
  ...{ principal, name: 'Somebody', login: true, channel: 'web' },
  ...over,
});

/** Sets somebody's first password, by the link that whoever runs the machine hands out. */
export async function givePassword({ core }: TestCore, principal: string, email?: string): Promise<void> {
  const open = core.open();
  const { token } = await open.offerPassword({ principal, ...(email && { email }) });
  await open.setPassword({ token, password: PASSWORD });
}
