/** Stands in for the app: says what it was given, runs until it is told to stop, and leaves on SIGTERM only. */
const given = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => /^(PORT|HOST|MONGODB_URI|ANNEXA_)/.test(name)),
);
process.on('SIGTERM', () => {
  console.log('APP STOPS');
  process.exit(0);
});
if (process.env.FAKE_APP_EXIT) {
  console.error('APP PROBLEM');
  process.exit(Number(process.env.FAKE_APP_EXIT));
}
console.log(`APP ${JSON.stringify({ pid: process.pid, node: process.version, ...given })}`);
setInterval(() => {}, 1000);
