import { lookup as ask } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { Outside } from '../../ports/outside';
import { isPublicAddress } from './public-address';

/** Where a name leads: every address it has. */
export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>;

const bySystem: Resolve = (host) => ask(host, { all: true, verbatim: true });

/** A connection that was not begun: its machine is not outside. */
export class BarredAddressError extends Error {
  readonly code = 'ERR_BARRED_ADDRESS';

  constructor() {
    super('the address is not on the public network');
    this.name = 'BarredAddressError';
  }
}

/** Keeps what we post in the public network, by the addresses that connections really go to. */
export interface Guard extends Outside {
  /** Is asked by each connection for the addresses it tries: a name that led elsewhere before is judged by what it says now. */
  readonly lookup: LookupFunction;
}

/** Makes one; a name that leads to a single closed address is barred whole. */
export function createGuard({
  toPrivate,
  resolve = bySystem,
}: {
  toPrivate: boolean;
  resolve?: Resolve | undefined;
}): Guard {
  const isClosed = (address: string) => !toPrivate && !isPublicAddress(address);
  return {
    toPrivate,
    async barred(host) {
      if (toPrivate) return undefined;
      const found = await addressesOf(resolve, host).catch(() => []);
      if (found.length === 0) return 'UNKNOWN_HOST';
      return found.some(({ address }) => isClosed(address)) ? 'ADDRESS' : undefined;
    },
    lookup(host, { all, family }, done) {
      const wanted = Number(String(family ?? 0).replace('IPv', ''));
      addressesOf(resolve, host).then(
        (found) => {
          if (found.some(({ address }) => isClosed(address))) return done(new BarredAddressError(), '');
          const fit = found.filter((one) => wanted === 0 || one.family === wanted);
          const [first] = fit;
          if (!first) return done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
          if (all) {
            done(
              null,
              fit.map((one) => ({ ...one })),
            );
          } else done(null, first.address, first.family);
        },
        (error: unknown) => done(error as NodeJS.ErrnoException, ''),
      );
    },
  };
}

/** An address that is written out is one already; in a URL one of IPv6 stands in brackets. */
async function addressesOf(resolve: Resolve, host: string): ReturnType<Resolve> {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(bare);
  return family === 0 ? resolve(bare) : [{ address: bare, family }];
}
