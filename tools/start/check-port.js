const { tryPort } = require('../mongod/free-port.js');
const { StartProblem } = require('../setup/start-problem.js');

/** Says early, before a long installation, that nobody could listen. */
async function checkPort({ port, host }) {
  if (port === 0) return;
  const error = await tryPort(port, host);
  if (!error) return;
  if (error.code === 'EADDRINUSE') {
    throw new StartProblem(`port ${port} on ${host} is already in use.`, [
      `PORT=${await nextFree(port, host)} npm start`,
    ]);
  }
  if (error.code === 'EACCES') {
    throw new StartProblem(`this user may not listen on port ${port}.`, ['PORT=8080 npm start']);
  }
  throw new StartProblem(`it cannot listen on ${host}, port ${port}: ${error.message}.`, ['HOST=127.0.0.1 npm start']);
}

async function nextFree(port, host) {
  for (let candidate = port + 1; candidate <= Math.min(port + 50, 65_535); candidate++) {
    if (!(await tryPort(candidate, host))) return candidate;
  }
  return 0;
}

module.exports = { checkPort };
