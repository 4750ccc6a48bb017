import { BlockList, isIP } from 'node:net';
import type { AddressRanges } from '../ports/address-ranges';

const WIDTH = { 4: 32, 6: 128 } as const;
/** An IPv4 address as it comes where both kinds are listened to. */
const MAPPED = /^::ffff:(?=[\d.]+$)/i;

/** Ranges by Node’s own list of networks. */
export const addressRanges: AddressRanges = {
  read(typed) {
    const [net = '', prefix, ...more] = typed.trim().replace(MAPPED, '').split('/');
    const family = isIP(net) as 0 | 4 | 6;
    if (family === 0 || more.length > 0 || net.includes('%')) return undefined;
    if (prefix === undefined) return net;
    const isPrefix = /^\d{1,3}$/.test(prefix) && Number(prefix) > 0 && Number(prefix) <= WIDTH[family];
    return isPrefix ? `${net}/${Number(prefix)}` : undefined;
  },
  holds(ranges, address) {
    const plain = address.replace(MAPPED, '');
    const family = isIP(plain) as 0 | 4 | 6;
    if (family === 0 || plain.includes('%')) return false;
    const list = new BlockList();
    for (const range of ranges) {
      const [net = '', prefix] = range.split('/');
      const own = isIP(net) as 0 | 4 | 6;
      if (own === 0) continue;
      list.addSubnet(net, prefix === undefined ? WIDTH[own] : Number(prefix), own === 4 ? 'ipv4' : 'ipv6');
    }
    return list.check(plain, family === 4 ? 'ipv4' : 'ipv6');
  },
};
