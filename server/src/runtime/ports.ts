import { createServer, type Server } from 'node:net';
import { StartupFault } from './startup-fault.ts';

const defaultPort = 4000;

/** The port asked for by `PORT`, else 4000. Throws a StartupFault when it is not a port. */
export function requestedPort(text: string | undefined = process.env.PORT): number {
  const port = text ? Number(text) : defaultPort;
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartupFault(
    `PORT=${text} 不是端口号:请改为1至65535之间的整数`,
    `PORT=${text} is not a port: set a whole number from 1 to 65535`,
  );
}

/** Fails early, before anything slow, when the port cannot be had. */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await closed(probe);
}

/** Listens, or throws a StartupFault that says how to choose another port. */
export function listen(server: Server, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFault(port, error)));
    server.listen({ port, host }, resolve);
  });
}

/** The preferred local port if nobody has it, else one that the system picks. */
export async function freeLocalPort(preferred = 0): Promise<number> {
  const probe = createServer();
  const taken = await listen(probe, preferred, '127.0.0.1').then(
    () => false,
    () => true,
  );
  if (taken) return freeLocalPort();
  const address = probe.address();
  await closed(probe);
  return typeof address === 'object' && address ? address.port : preferred;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function portFault(port: number, error: NodeJS.ErrnoException): StartupFault {
  if (error.code === 'EACCES') {
    return new StartupFault(
      `无权使用端口 ${port}:请用环境变量 PORT 指定1024以上的端口`,
      `Not allowed to use port ${port}: set PORT to one above 1023`,
      error,
    );
  }
  return new StartupFault(
    `端口 ${port} 已被占用:请关闭占用它的程序,或用环境变量 PORT 指定其他端口`,
    `Port ${port} is in use: stop the program that uses it, or set PORT to another`,
    error,
  );
}
