const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');

/**
 * What tells a process from a later one with the same number: when it began. Undefined when no such process lives
 * (a zombie counts as dead).
 */
function processIdentity(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform !== 'linux') return beganAccordingToPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `ticks ${fields[19]}`;
  } catch {
    return undefined;
  }
}

function beganAccordingToPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  // Null where there is no ps to run.
  return stdout?.trim() || undefined;
}

module.exports = { processIdentity };
