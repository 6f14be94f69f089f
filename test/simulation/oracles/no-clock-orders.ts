import type { RecordedEvent } from '#contract/commands.ts';
import type { CommandId, Instant } from '#domain/kernel/identifiers.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import type { ReadModel, RowWriter } from '#read-models/read-model.ts';
import { imageAsText, imageOf } from '../image-as-text.ts';

/** Commands in the order in which somebody took them in: a browser's disk, or the server. */
export type Queue = { readonly of: string; readonly commandIds: readonly CommandId[] };

/** Later than any clock of a simulated desk, and still a whole number. */
const FAR = 9_000_000_000_000_000;
const TOLD_FAR = /9000\d{12}/g;

/**
 * I7: nothing is ordered by a device clock. The log has the commands of each queue in the queue's own order, whatever the clocks
 * said; and a log whose clocks went backwards makes the same image and the same pages as one whose clocks went forwards.
 */
export function noClockOrders(
  log: readonly RecordedEvent[],
  queues: readonly Queue[],
  models: readonly ReadModel<unknown>[] = READ_MODELS,
): readonly string[] {
  const at = new Map<CommandId, number>();
  for (const { commandId, position } of log) if (!at.has(commandId)) at.set(commandId, position);
  const overtaken = queues.flatMap(({ of, commandIds }) => {
    const there = commandIds.filter((id) => at.has(id));
    const wrong = there.findIndex(
      (id, index) => index > 0 && (at.get(id) ?? 0) < (at.get(there[index - 1] ?? id) ?? 0),
    );
    return wrong === -1 ? [] : [`${there[wrong]} stands before ${there[wrong - 1]}, which ${of} took in first`];
  });
  const forwards = log.map((recorded, index) => ({ ...recorded, at: (FAR + index) as Instant }));
  const backwards = log.map((recorded, index) => ({ ...recorded, at: (FAR + log.length - index) as Instant }));
  const other = told(models, backwards);
  const differing = [...told(models, forwards)].filter(([name, text]) => other.get(name) !== text);
  return [...overtaken, ...differing.map(([name]) => `${name} depends on when clocks said that things happened`)].map(
    (broken) => `I7: ${broken}`,
  );
}

/** What a log makes, as text in which no clock's time is told. */
function told(models: readonly ReadModel<unknown>[], log: readonly RecordedEvent[]): ReadonlyMap<string, string> {
  const texts: [string, string][] = [
    ['the image', imageAsText(imageOf(log))],
    ...models.map((model): [string, string] => [`the read model ${model.name}`, pagesAsText(model, log)]),
  ];
  return new Map(texts.map(([name, text]) => [name, text.replaceAll(TOLD_FAR, 'then')]));
}

function pagesAsText(model: ReadModel<unknown>, log: readonly RecordedEvent[]): string {
  const pages = new Map<string, Map<string, unknown>>();
  const rowsOf = (page: string): Map<string, unknown> => {
    const rows = pages.get(page) ?? new Map<string, unknown>();
    pages.set(page, rows);
    return rows;
  };
  const writer: RowWriter<unknown> = {
    get: (page, id) => rowsOf(page).get(id),
    put: (page, id, row) => void rowsOf(page).set(id, row),
    delete: (page, id) => void rowsOf(page).delete(id),
  };
  for (const recorded of log) if (model.pagesOf(recorded).length > 0) model.fold(writer, recorded);
  return JSON.stringify([...pages].map(([page, rows]) => [page, [...rows]]));
}
