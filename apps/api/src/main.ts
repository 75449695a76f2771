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
    const { app } = await createApp(opened.parts);
    stopOnSignals(app, opened.close);
    const banner = config.demo ? await startDemo(app, opened, config) : (url: string) => `Annexa is up: ${url}`;
    await app.listen({ port: config.port, host: config.host });
    process.stdout.write(`${banner(await app.getUrl())}\n`);
  } catch (error) {
    await opened.close();
    throw error;
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${sayStartProblem(error)}\n`);
  process.exit(1);
});
