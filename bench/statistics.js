/** Small statistics over milliseconds and ratios. */
const sorted = (values) => [...values].sort((one, other) => one - other);

function quantile(values, share) {
  const order = sorted(values);
  return order[Math.min(order.length - 1, Math.ceil(share * order.length) - 1)];
}

const median = (values) => quantile(values, 0.5);

/** Ratio of each pair measured in the same round. → median with the smallest and largest */
function paired(ones, others) {
  const ratios = ones.map((one, at) => one / others[at]);
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}

/** Times each arm once a round, beginning with another arm each round. → milliseconds by arm */
async function interleave(arms, rounds) {
  const names = Object.keys(arms);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -3; round < rounds; round += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + round + names.length * 3) % names.length];
      const start = performance.now();
      await arms[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

module.exports = { interleave, median, paired, quantile };
