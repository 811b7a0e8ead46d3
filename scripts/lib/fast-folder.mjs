import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';

const MEMORY = '/dev/shm';
const ROOM = 6 * 1024 ** 3;

/**
 * Does work with temporary files lying in memory, where the system offers that and has room: each test file gets a
 * database of thousands of small files, which some disks take a second to make. Nothing of it need last.
 */
export async function inFastFolder(work) {
  if (!isRoomy()) return work({});
  const folder = mkdtempSync(`${MEMORY}/shegong-`);
  const leaveToChild = () => undefined;
  process.on('SIGINT', leaveToChild);
  try {
    return await work({ TMPDIR: folder });
  } finally {
    process.off('SIGINT', leaveToChild);
    rmSync(folder, { recursive: true, force: true });
  }
}

function isRoomy() {
  if (process.env.TMPDIR) return false;
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return Math.min(bavail * bsize, freemem()) > ROOM;
  } catch {
    return false;
  }
}
