/**
 * Stops this process cleanly when npm is told to end: npm passes the signal on to
 * the shell between, which ends without passing it on. Only under npm, so that a
 * process left in the background on purpose stays.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
