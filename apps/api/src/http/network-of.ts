import { isIPv6 } from 'node:net';

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

const groupsIn = (part: string): string[] => part.split(':').filter((group) => group !== '');

/**
 * Whom an address counts for where attempts are counted: in IPv6 its network of 64 bits, which is what one customer of a
 * provider has (RFC 6177); else the address itself, also where it comes mapped into IPv6 (RFC 4291 section 2.5.5.2).
 */
export const networkOf = (address: string): string => {
  const [, inside] = mapped.exec(address) ?? [];
  if (inside !== undefined) return inside;
  if (!isIPv6(address)) return address;
  const [before = '', after = ''] = address.toLowerCase().split('::');
  const [head, tail] = [groupsIn(before), groupsIn(after)];
  const between = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const groups = [...head, ...between, ...tail].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
};
