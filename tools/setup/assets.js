const { copyFileSync, existsSync, mkdirSync, readdirSync } = require('node:fs');
const path = require('node:path');

/** Source the compiler has dealt with, and what only tests and readers use. */
const STAYS = /\.tsx?$|\.hbs$|\.md$|\.snap$/;
const FOLDER_STAYS = /^(__golden__|__snapshots__|node_modules)$/;

/** Copies the files that are read at run time and that the compiler leaves behind, from {apps,libs}/x/src to dist. → their paths */
function copyAssets(root) {
  const rooms = ['apps', 'libs'].flatMap((floor) =>
    readdirSync(path.join(root, floor)).map((room) => `${floor}/${room}/src`),
  );
  const assets = rooms.filter((room) => existsSync(path.join(root, room))).flatMap((room) => assetsIn(root, room));
  for (const asset of assets) {
    const target = path.join(root, 'dist', asset);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(root, asset), target);
  }
  return assets;
}

function assetsIn(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const relative = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return FOLDER_STAYS.test(entry.name) ? [] : assetsIn(root, relative);
    return STAYS.test(entry.name) ? [] : [relative];
  });
}

module.exports = { copyAssets };
