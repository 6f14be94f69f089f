import type { RecordedEvent } from '#contract/commands.ts';
import { evolve } from '#domain/evolve.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import {
  createHotelState,
  HOTEL_STATE_REVISION,
  packHotelState,
  unpackHotelState,
  type HotelState,
  type PackedHotelState,
} from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { CommandId } from '#domain/kernel/identifiers.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { modelKey } from '#read-models/read-model.ts';
import type { StoredImage } from '#worker/replica/image-store.ts';
import { GuardedPages } from '#test/support/guarded-pages.ts';
import { eventsOn, type Disk } from './read-disk.ts';

/** What speaks against a disk after a crash, and `receipts`: the commands that somebody was told are saved. Nothing: it is whole. */
export function flawsOf(disk: Disk, receipts: readonly CommandId[]): readonly string[] {
  return [
    ...flawsOfQueue(disk),
    ...flawsOfLog(disk),
    ...lostCommands(disk, receipts),
    ...lostGuests(disk),
    ...flawsOfDerived(disk),
  ];
}

function flawsOfQueue({ meta, outbox }: Disk): readonly string[] {
  const [head] = meta;
  if (!head || meta.length > 1) return [`there are ${meta.length} heads`];
  const seqs = outbox.map(({ seq }) => seq);
  const isGapless = seqs.every((seq, index) => seq === (seqs[0] ?? 0) + index);
  const last = seqs.at(-1) ?? head.lastSeq;
  return [
    ...(isGapless ? [] : [`what waits has the seqs ${seqs.join(', ')}`]),
    ...(last === head.lastSeq ? [] : [`seq ${last} is the last that waits, and the head says ${head.lastSeq}`]),
    ...(new Set(outbox.map(({ commandId }) => commandId)).size === outbox.length ? [] : ['a command waits twice']),
  ];
}

function flawsOfLog(disk: Disk): readonly string[] {
  const [head] = disk.meta;
  const events = eventsOn(disk);
  const missing = missingHistory(disk);
  const expected = Array.from({ length: head?.cursor ?? 0 }, (_, index) => index + 1).filter((at) => !missing(at));
  const isGapless = JSON.stringify(events.map(({ position }) => position)) === JSON.stringify(expected);
  const confirmed = commandsOf(events);
  return [
    ...(isGapless ? [] : [`the log does not have each position up to ${head?.cursor} once`]),
    ...(confirmed.length === new Set(confirmed).size ? [] : ['the log has a command in two places']),
    ...disk.outbox.flatMap(({ commandId, seq }) =>
      confirmed.includes(commandId) ? [`command ${seq} is confirmed and waits`] : [],
    ),
  ];
}

/** Once for each row of events in which it stands. */
export function commandsOf(events: readonly RecordedEvent[]): readonly CommandId[] {
  const ids = events.map(({ commandId }) => commandId);
  return ids.filter((commandId, index) => ids[index - 1] !== commandId);
}

function lostCommands(disk: Disk, receipts: readonly CommandId[]): readonly string[] {
  const [waiting, events] = [disk.outbox, eventsOn(disk)];
  const here = new Set([...waiting, ...events].map(({ commandId }) => commandId));
  return receipts.filter((commandId) => !here.has(commandId)).map((commandId) => `${commandId} was saved and is lost`);
}

/** Of whom the log says that they were registered, the device knows who they are, unless they were forgotten. */
function lostGuests(disk: Disk): readonly string[] {
  const events = eventsOn(disk);
  const known = new Set(disk.details.flatMap(({ packed }) => Object.keys(JSON.parse(packed) as object)));
  const forgotten = guestsForgotten(events);
  const registered = events.flatMap(({ event }) => (event.type === 'GuestRegistered' ? [event.guestId] : []));
  const lost = registered.filter((guestId) => !known.has(guestId) && !forgotten.has(guestId));
  return lost.map((guestId) => `nothing is known of the guest ${guestId}`);
}

/** Pages and image are what the log says up to where they claim to stand. */
function flawsOfDerived(disk: Disk): readonly string[] {
  // What the server's pages were made of is not all here yet.
  if (disk.meta[0]?.began) return [];
  const events = eventsOn(disk);
  const models = READ_MODELS.map((model) => {
    const key = modelKey(model.name, model.revision);
    const checkpoint = disk.checkpoints.find((one) => withoutBranch(one.model) === key);
    return { model, key, upTo: checkpoint?.position ?? 0 };
  });
  const wrong = models.filter(({ model, key, upTo }) => {
    const made = new GuardedPages([model]);
    const happened = events.filter(({ position }) => position <= upTo);
    for (const event of happened) made.fold(event);
    const stored = disk.pages.filter((page) => withoutBranch(page.model) === key);
    const named = new Set([...stored.map(({ page }) => page), ...happened.flatMap((event) => model.pagesOf(event))]);
    return [...named].some((page) => {
      const packed = stored.find((one) => one.page === page)?.packed ?? '[]';
      return packed !== JSON.stringify([...made.rows(model, page)]);
    });
  });
  return [
    ...wrong.map(({ key, upTo }) => `the pages of ${key} are not the log up to ${upTo}`),
    ...disk.images.flatMap((image) =>
      isOfLog(image, events) ? [] : [`the image is not the log up to ${image.position}`],
    ),
  ];
}

/** An image may still have what no decision needs any more: that is left out on both sides. */
function isOfLog({ position, revision, packed }: StoredImage, events: readonly RecordedEvent[]): boolean {
  if (revision !== HOTEL_STATE_REVISION) return false;
  const hotel = createHotelState();
  const happened = events.filter((recorded) => recorded.position <= position);
  for (const recorded of happened) evolve(hotel, recorded.event, recorded);
  const day = happened.at(-1)?.businessDate ?? (0 as HotelDay);
  const told = (state: HotelState): string => JSON.stringify(packHotelState(forgetDeparted(state, day)));
  return told(unpackHotelState(JSON.parse(packed) as PackedHotelState)) === told(hotel);
}

function missingHistory({ meta }: Disk): (position: number) => boolean {
  const began = meta[0]?.began;
  return (position) => began !== undefined && position > began.historyUpTo && position <= began.position;
}

/** Where the end of a log was given up, models stand under a key of their branch. */
function withoutBranch(model: string): string {
  return model.replace(/^\d+\//, '');
}
