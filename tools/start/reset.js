const readline = require('node:readline');
const { StartProblem } = require('../setup/start-problem.js');
const { say } = require('../setup/progress.js');
const { emptyDataFolder } = require('./data-folder.js');

/** `--reset`: asks, then empties the data folder. A database behind MONGODB_URI is somebody else's and stays. */
async function resetData({ dataFolder, mongodbUri }, { yes }, terminal = process) {
  if (!yes) await ask(dataFolder, terminal);
  emptyDataFolder(dataFolder);
  say(`deleted the data in ${dataFolder}`);
  if (mongodbUri) say('the database that MONGODB_URI names was not touched');
}

async function ask(folder, { stdin, stdout }) {
  if (!stdin.isTTY) {
    throw new StartProblem(
      `--reset would delete the data in ${folder}, and there is no terminal to ask on. Nothing was deleted.`,
      ['npm start -- --reset --yes'],
    );
  }
  const terminal = readline.createInterface({ input: stdin, output: stdout });
  terminal.setPrompt(`This deletes the database, keys, passwords and annexes in ${folder}. Type yes to go on: `);
  terminal.prompt();
  const answer = await new Promise((resolve) => {
    terminal.once('line', resolve);
    terminal.once('close', () => resolve(''));
  });
  terminal.close();
  if (answer.trim() !== 'yes') throw new StartProblem('the answer was not yes. Nothing was deleted.');
}

module.exports = { resetData };
