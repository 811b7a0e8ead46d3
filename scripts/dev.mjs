// Both sides, restarted or reloaded as their sources change.
import { run } from './lib/programs.mjs';

const server = run('node', ['--watch', '--import', 'tsx', 'server/src/app/main.ts'], { show: true });
const admin = run('vite', ['admin'], { show: true });

// Ctrl-C reaches both by itself; this process waits until they have stopped.
process.on('SIGINT', () => {});
const { code } = await Promise.race([server, admin]);
process.exitCode = code ?? 0;
await Promise.all([server, admin]);
