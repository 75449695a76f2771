/** npm run annex:verify -- FILE [--keys keys.json]: is the PDF of an annex genuine? Offline; 0 yes, 1 no, 2 cannot be told. */
const path = require('node:path');
const { ensureBuilt } = require('./setup/build.js');

const root = path.resolve(__dirname, '..');

async function main() {
  await ensureBuilt(root);
  const { verifyCommand } = require(path.join(root, 'dist/apps/api/src/verify/verify-command.js'));
  const data = path.resolve(root, process.env.ANNEXA_DATA || '.annexa');
  const { exit, lines } = await verifyCommand(process.argv.slice(2), path.join(data, 'annex-public-keys.json'));
  (exit === 0 ? console.log : console.error)(lines.join('\n'));
  process.exitCode = exit;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
