const GROUPS = 8;
/** An IPv4 address as it comes where both kinds are listened to. */
const MAPPED = /^::ffff:(?=\d+\.)/i;

/**
 * What one line of the internet has: an address of IPv4, and of IPv6 the network of 64 bits, whose further half is
 * whatever its owner likes. What is no address stays as it is.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.replace(MAPPED, '').split('%');
  if (!plain.includes(':') || !URL.canParse(`http://[${plain}]`)) return plain;
  const { hostname } = new URL(`http://[${plain}]`);
  const [front = [], back = []] = hostname.slice(1, -1).split('::').map(groupsOf);
  const between = Array<string>(GROUPS - front.length - back.length).fill('0');
  return `${[...front, ...between, ...back].slice(0, 4).join(':')}::/64`;
}

const groupsOf = (half: string) => half.split(':').filter(Boolean);
