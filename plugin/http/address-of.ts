import type { Request } from 'express';

/** An IPv4 address as it comes where both kinds are listened to. */
const MAPPED = /^::ffff:(?=[\d.]+$)/i;

/** An address as people write it: of IPv4 without what only says that it came over a socket for both kinds. */
export function plainAddress(address: string): string {
  return address.replace(MAPPED, '');
}

/** Where a request comes from, as people write it; undefined where nobody knows. */
export function addressOf({ ip }: Pick<Request, 'ip'>): string | undefined {
  return ip === undefined || ip === '' ? undefined : plainAddress(ip);
}
