import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';

/** What happens in this process, counted for Prometheus. */
@Injectable()
export class Counters {
  readonly registry = new Registry();
  private readonly counters = new Map<string, Counter>();

  /** Adds one. A counter always has the same labels. */
  count(name: string, help: string, labels: Record<string, string>): void {
    let counter = this.counters.get(name);
    if (!counter) {
      const labelNames = Object.keys(labels);
      counter = new Counter({
        name: `sixhour_${name}`,
        help,
        labelNames,
        registers: [this.registry],
      });
      this.counters.set(name, counter);
    }
    counter.inc(labels);
  }
}
