import type { Core } from '../../core/index';
import type { HostBridge, HostLook } from '../host-bridge';
import type { Cookies } from '../http/cookies';

/** What our own sign-in is made of. */
export interface OwnSignIn {
  readonly look: HostLook;
  /** The mount, without a slash at its end. */
  readonly base: string;
  readonly cookies: Cookies;
  /** Where a host signs people in that hands them over; absent where they sign in here. */
  readonly signInAt?: string | undefined;
}

/** The bridge of an installation that signs people in by itself, or takes them from a host that hands them over. */
export function ownBridge(core: Core, { look, base, cookies, signInAt }: OwnSignIn): HostBridge {
  const ours = (page: string, back: string) => `${base}/client/${page}?back=${encodeURIComponent(back)}`;
  const theirs = (back: string) => {
    const url = new URL(signInAt ?? '');
    url.searchParams.set('back', back);
    return url.href;
  };
  return {
    ...look,
    async identify(req) {
      const secret = cookies.session(req);
      const found = secret === '' ? undefined : await core.open().readSession({ secret });
      if (!found || found.way === 'host') return undefined;
      const { session, family, principal, name, way, provedAt, factorAt, looksOn } = found;
      return {
        ...{ principal, name, sessionId: session, family, signedInAt: provedAt, own: way },
        // A code that was given here counts while there is a second factor here; that, standing says.
        ...(way === 'handed' && factorAt !== undefined ? { amr: { otp: factorAt } } : {}),
        ...(looksOn === undefined ? {} : { readOnly: true }),
      };
    },
    signInUrl: (back) => (signInAt === undefined ? ours('sign-in', back) : theirs(back)),
    confirmUrl: (back) => (signInAt === undefined ? ours('confirm', back) : theirs(back)),
  };
}
