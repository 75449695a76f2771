const { spawn } = require('node:child_process');
const path = require('node:path');

/** → { watch, end }: a watched child is stopped when this process dies in whatever way, the lowest rank first. */
function startWatchdog() {
  const dog = spawn(process.execPath, [path.join(__dirname, 'watchdog.js')], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: {},
  });
  dog.unref();
  dog.stdin.unref?.();
  dog.stdin.on('error', () => {});
  return {
    watch(child, { rank, seconds }) {
      dog.stdin.write(`watch ${child.pid} ${rank} ${seconds}\n`);
      child.once('exit', () => dog.stdin.write(`forget ${child.pid}\n`));
    },
    end: () => dog.stdin.end(),
  };
}

module.exports = { startWatchdog };
