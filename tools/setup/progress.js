/** A line for each long step, and how long it took; `step('Building')` → a function to call at its end. */
function step(text) {
  const begun = Date.now();
  console.log(`• ${text} …`);
  return (note = 'done') => console.log(`  ${note} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}

function say(text) {
  console.log(`  ${text}`);
}

module.exports = { step, say };
