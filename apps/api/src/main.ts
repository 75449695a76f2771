import 'reflect-metadata';
import { createApp } from './boot/create-app.js';
import { openParts } from './boot/open-parts.js';
import { sayStartProblem } from './boot/start-problem.js';
import { stopOnSignals } from './boot/stop-on-signals.js';
import { readConfig } from './config.js';
import { startDemo } from './demo/start-demo.js';

const main = async (): Promise<void> => {
  const config = readConfig();
  const opened = await openParts(config);
  try {
    const { app } = await createApp(opened.parts, config);
    stopOnSignals(app, opened.close);
    const banner = config.demo ? await startDemo(app, opened, config) : (url: string) => `Annexa is up: ${url}`;
    await app.listen({ port: config.port, host: config.host });
    // The address by which people come: passkeys know localhost and not 127.0.0.1. Port 0 is drawn only now.
    const url = config.port === 0 ? await app.getUrl() : config.publicUrl;
    process.stdout.write(`${banner(url)}\n`);
  } catch (error) {
    await opened.close();
    throw error;
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${sayStartProblem(error)}\n`);
  process.exit(1);
});
