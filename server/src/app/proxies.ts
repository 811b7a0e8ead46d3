import { BlockList, isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** Addresses from which a reverse proxy of ours may speak: this machine and private networks. */
const trusted = new BlockList();
trusted.addSubnet('127.0.0.0', 8);
trusted.addSubnet('10.0.0.0', 8);
trusted.addSubnet('172.16.0.0', 12);
trusted.addSubnet('192.168.0.0', 16);
trusted.addAddress('::1', 'ipv6');
trusted.addSubnet('fc00::', 7, 'ipv6');

function isProxy(request: IncomingMessage): boolean {
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return address !== '' && trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Whether the browser's connection is under TLS, here or at the proxy. */
export const isSecure = (request: IncomingMessage): boolean =>
  'encrypted' in request.socket || (request.headers['x-forwarded-proto'] === 'https' && isProxy(request));
