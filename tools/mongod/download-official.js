/** Run by download.js: fetches mongod into MONGOMS_DOWNLOAD_DIR and prints `MONGOD <path>`. */

// Without this mongodb-memory-server-core 11.3 turns the check of the server's certificate off (rejectUnauthorized follows it).
process.env.npm_config_strict_ssl = 'true';
// The package's own default (8.2) is past its end of life. 7.0 is kept until 2027-08-31, opens what 6.0 (the wheel) has written, and
// starts on Linux 6.19 to 7.0.13, where every 8.x refuses. 7.0.34 closes CVE-2026-8053.
process.env.MONGOMS_VERSION = '7.0.34';
process.env.MONGOMS_PREFER_GLOBAL_PATH = 'false';
process.env.MONGOMS_MAX_RETRIES = '1';
process.env.MONGOMS_MD5_CHECK = 'true';
delete process.env.MONGOMS_SYSTEM_BINARY;

const { MongoBinary } = require('mongodb-memory-server-core');

MongoBinary.getPath({ downloadDir: process.env.MONGOMS_DOWNLOAD_DIR }).then(
  (binary) => console.log(`\nMONGOD ${binary}`),
  (error) => {
    console.error(String(error.message ?? error).replaceAll('\n', ' '));
    process.exitCode = 1;
  },
);
