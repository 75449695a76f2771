import { Controller, Inject } from '@nestjs/common';
import type { Printer } from '@annexa/pdf';
import type { Store } from '@annexa/store';
import { PRINTER, STORE } from '../boot/tokens.js';
import { type Reply } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { trouble, type Trouble } from '../http/trouble.js';
import { Pulse } from './pulse.js';

const away = (code: 'store_unavailable' | 'printer_unavailable', detail: string): Trouble => ({
  ...trouble(code, detail),
  retry_after: 5,
});

@Controller()
export class HealthController {
  private readonly pulse: Pulse;

  constructor(
    @Inject(STORE) store: Store,
    @Inject(PRINTER) private readonly printer: Printer,
  ) {
    this.pulse = new Pulse(() => store.ping());
  }

  @Endpoint('getLiveness')
  live(): Reply<'getLiveness'> {
    return { status: 'live' };
  }

  @Endpoint('getReadiness')
  async ready(): Promise<Reply<'getReadiness'>> {
    if (this.pulse.stopping) return away('store_unavailable', 'The server is stopping.');
    if (!(await this.pulse.beats())) return away('store_unavailable', 'The database does not answer.');
    if (!this.printer.ready()) return away('printer_unavailable', 'The printer is away.');
    return { status: 'ready' };
  }

  /** Nest calls this at SIGTERM before it stops listening: load balancers see 503 first. */
  beforeApplicationShutdown(): void {
    this.pulse.stopping = true;
  }
}
