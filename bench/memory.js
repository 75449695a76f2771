/** Memory of a process and everything it started, on Linux. */
const { readdirSync, readFileSync } = require('node:fs');

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** → MB: pss counts a page shared by n processes as 1/n each, rss counts it n times. Zero elsewhere than on Linux. */
function memoryOf(root) {
  const rollups = familyOf(root).map((pid) => read(`/proc/${pid}/smaps_rollup`));
  const sum = (name) =>
    rollups.reduce((total, text) => total + Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0), 0);
  return { pss: Math.round(sum('Pss') / 1024), rss: Math.round(sum('Rss') / 1024) };
}

function familyOf(root) {
  const parents = new Map(
    read('/proc/self/stat')
      ? readdirSync('/proc')
          .filter((name) => /^\d+$/.test(name))
          .map((pid) => [Number(pid), parentOf(pid)])
      : [],
  );
  const isMember = (pid) => pid === root || (parents.get(pid) > 1 && isMember(parents.get(pid)));
  return [...parents.keys()].filter(isMember);
}

const parentOf = (pid) => Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1] ?? 0);

module.exports = { memoryOf };
