/** npm run build */
const path = require('node:path');
const { build } = require('./setup/build.js');
const { printProblem } = require('./setup/start-problem.js');

build(path.resolve(__dirname, '..')).catch((error) => {
  printProblem(error);
  process.exitCode = 1;
});
