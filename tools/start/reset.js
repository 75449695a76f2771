const readline = require('node:readline/promises');
const { StartProblem } = require('../setup/start-problem.js');
const { say } = require('../setup/progress.js');
const { emptyDataFolder } = require('./data-folder.js');

/** `--reset`: asks, then empties the data folder. A database behind MONGODB_URI is somebody else's and stays. */
async function resetData({ dataFolder, mongodbUri }, { yes }) {
  if (!yes) await ask(dataFolder);
  emptyDataFolder(dataFolder);
  say(`deleted the data in ${dataFolder}`);
  if (mongodbUri) say('the database that MONGODB_URI names was not touched');
}

async function ask(folder) {
  if (!process.stdin.isTTY) {
    throw new StartProblem(
      `--reset would delete the data in ${folder}, and there is no terminal to ask on. Nothing was deleted.`,
      ['npm start -- --reset --yes'],
    );
  }
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const question = `This deletes the database, keys, passwords and annexes in ${folder}. Type yes to go on: `;
  const closed = new Promise((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(question), closed]);
  terminal.close();
  if (answer.trim() !== 'yes') throw new StartProblem('the answer was not yes. Nothing was deleted.');
}

module.exports = { resetData };
