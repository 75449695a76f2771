const net = require('node:net');

/** Below the range that systems hand out for outgoing connections, so that a port once chosen stays free. */
const LOWEST = 27_100;
const HIGHEST = 31_900;

/** → undefined when the port can be listened on, else the system's error. */
function tryPort(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

async function pickFreePort() {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (!(await tryPort(port))) return port;
  }
  throw new Error(`no free port between ${LOWEST} and ${HIGHEST}`);
}

module.exports = { pickFreePort, tryPort };
