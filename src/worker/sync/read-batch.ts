import { parsePulledEvent, parsePullHead } from '#contract/parse-pull.ts';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { bodyLines } from './bounded-body.ts';
import type { PullAnswer } from './sync-server.ts';

/** Some 2,000 events of at most a few kilobytes; a pull never ends inside a command, so one may be longer. */
const PULL_BYTES_MAX = 64 * 1024 * 1024;

/** Reads a pull line by line. What was cut off on the way is no answer: half a batch is never taken for a whole one. */
export async function readBatch(response: Response, after: Position): Promise<PullAnswer> {
  const lines = bodyLines(response, PULL_BYTES_MAX);
  const first = await lines.next();
  if (first.done) return { answer: 'no-answer' };
  const head = parsePullHead(JSON.parse(first.value));
  if (!head.ok) return unusable('the head of the pull', head.malformed.field);
  if (head.value.from !== after) return unusable('the head of the pull', 'from');
  const events: PulledEvent[] = [];
  let position = after;
  for await (const line of lines) {
    const parsed = parsePulledEvent(JSON.parse(line));
    if (!parsed.ok) return unusable(`the event behind position ${position}`, parsed.malformed.field);
    if (parsed.value.position !== position + 1) return unusable(`the event behind position ${position}`, 'position');
    ({ position } = parsed.value);
    events.push(parsed.value);
  }
  if (position < head.value.to) return { answer: 'no-answer' };
  if (position > head.value.to) return unusable('the head of the pull', 'to');
  return { answer: 'batch', batch: { ...head.value, events } };
}

function unusable(what: string, field: string): PullAnswer {
  return { answer: 'misbehaves', detail: `${what} has a flaw in ${field}` };
}
