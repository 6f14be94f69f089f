import type { Appended } from '#server/log/event-store.ts';
import { Counter } from './counter.ts';
import { DeviceCursors, type HeadOf } from './device-cursors.ts';
import { Histogram } from './histogram.ts';
import { metricsText, type Metric } from './metric.ts';

const PUSH_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const APPENDED: readonly Appended[] = ['ok', 'moved', 'duplicate'];

/** What this process knows of its own work, for whatever watches over it. Identifiers only, never a name. */
export class ServerMetrics {
  readonly pushSeconds = new Histogram(
    'keyrack_push_seconds',
    'From the arrival of a push to its answer; the commands are on disk then.',
    PUSH_SECONDS,
  );
  readonly appends = new Counter(
    'keyrack_appends_total',
    'Attempts to write to a log: ok, moved (another writer was faster), duplicate (a command was recorded already).',
    'result',
    APPENDED,
  );
  readonly commands = new Counter('keyrack_commands_total', 'Commands answered, by verdict.', 'verdict', [
    'accepted',
    'settled',
    'refused',
    'quarantined',
  ]);
  readonly answers = new Counter('keyrack_answers_total', 'Answers, by class of status.', 'status', [
    '2xx',
    '4xx',
    '5xx',
  ]);
  readonly webhookAttempts = new Counter(
    'keyrack_webhook_attempts_total',
    'Calls of webhooks: taken, failed (tried again, mostly), set-aside (an event that became a dead letter).',
    'result',
    ['taken', 'failed', 'set-aside'],
  );
  readonly calendarFetches = new Counter(
    'keyrack_calendar_fetches_total',
    'Fetches of calendars of channels: read, unchanged, failed (tried again).',
    'result',
    ['read', 'unchanged', 'failed'],
  );
  readonly cursors = new DeviceCursors();
  readonly #gauges: Metric[] = [];

  /** A number that is asked for when somebody looks. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    this.#gauges.push({ name, help, type: 'gauge', samples: async () => [{ value: await read() }] });
  }

  text(headOf: HeadOf): Promise<string> {
    const { pushSeconds, appends, commands, answers, webhookAttempts, calendarFetches, cursors } = this;
    return metricsText([
      pushSeconds,
      appends,
      commands,
      answers,
      webhookAttempts,
      calendarFetches,
      ...this.#gauges,
      ...cursors.metrics(headOf),
    ]);
  }
}
