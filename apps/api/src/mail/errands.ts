import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LOGGER, type Logger } from '../boot/logger.js';

/**
 * Work that an answer does not wait for: so the time of an answer tells nothing of what was found. Ends before the program
 * does; what fails is in the log.
 */
@Injectable()
export class Errands implements OnApplicationShutdown {
  private readonly running = new Set<Promise<void>>();

  constructor(@Inject(LOGGER) private readonly logger: Pick<Logger, 'error'>) {}

  run(errand: string, work: () => Promise<void>): void {
    const done = work()
      .catch((error: unknown) => this.logger.error({ err: error, errand }, 'an errand failed'))
      .finally(() => this.running.delete(done));
    this.running.add(done);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.running);
  }
}
