import type { RackNight } from '#contract/rack.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { CommandId, ReservationId, StaffId } from '#domain/kernel/identifiers.ts';
import { oversoldNights } from '#domain/reservations/availability.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import { indexesOf, indexesRecomputed } from '#test/support/recomputed-indexes.ts';
import { SECRET } from './hotel-to-simulate.ts';
import { imageAsText, imageOf } from './image-as-text.ts';
import { inLetters } from './in-letters.ts';
import { roomsAreRight } from './oracles/rooms-are-right.ts';
import { noClockOrders, type Queue } from './oracles/no-clock-orders.ts';
import { moneyIsRight, type MoneyShown } from './oracles/money-is-right.ts';

/** A command that a desk told its clerk was saved. */
export type Promised = { readonly commandId: CommandId; readonly actor: StaffId };

/** A command that a removed device wiped before the server had heard of it. */
export type Wiped = { readonly desk: string; readonly commandId: CommandId };

/** Every replica and the server, at rest: connected, and with nothing left to say to each other. */
export type AtRest = {
  readonly log: readonly RecordedEvent[];
  readonly promised: readonly Promised[];
  readonly wiped?: readonly Wiped[];
  readonly serverImage: HotelState;
  /** What was taken in, in which order. */
  readonly queues?: readonly Queue[];
  /** What the books of the desks' disks object to. */
  readonly fenceObjections?: readonly string[];
  readonly desks: readonly {
    readonly name: string;
    readonly log: readonly RecordedEvent[];
    readonly waiting: number;
    readonly visible: HotelState;
    /** The rows of every page of every read model, as text. */
    readonly pages: string;
    /** What the screens say about money; undefined: no screen was asked. */
    readonly money?: MoneyShown | undefined;
    /** What its rack counts; undefined: it was not asked. */
    readonly nights?: readonly RackNight[] | undefined;
  }[];
};

/** What is broken, in words; architecture.md section 12 numbers the invariants. */
export function brokenInvariants(rest: AtRest): readonly string[] {
  return [
    ...gapless(rest.log),
    ...oneOutcomeEach(rest),
    ...nothingIsWipedUnheard(rest),
    ...(rest.fenceObjections ?? []).map((objection) => `I6: ${objection}`),
    ...noClockOrders(rest.log, rest.queues ?? []),
    ...replayEqualsLive(rest),
    ...replicasAreEqual(rest),
    ...nothingSharedSilently(rest),
    ...roomsAreRight(rest.log, rest.desks),
    ...moneyIsRight(rest.log, [{ name: 'the server', visible: rest.serverImage }, ...rest.desks]),
    ...indexesAreTrue(rest),
    ...noGuestInTheLog(rest.log),
  ];
}

function gapless(log: readonly RecordedEvent[]): readonly string[] {
  const gap = log.findIndex(({ position }, index) => position !== index + 1);
  return gap === -1 ? [] : [`I4: position ${gap + 1} of the server's log is ${log[gap]?.position}`];
}

/** I1, I2, I11. */
function oneOutcomeEach({ log, promised }: AtRest): readonly string[] {
  const stretches = new Map<CommandId, { first: number; last: number; count: number; actor: StaffId }>();
  for (const { commandId, position, actor } of log) {
    const known = stretches.get(commandId);
    if (!known) stretches.set(commandId, { first: position, last: position, count: 1, actor });
    else stretches.set(commandId, { ...known, last: position, count: known.count + 1 });
  }
  const broken: string[] = [];
  for (const { commandId, actor } of promised) {
    const outcome = stretches.get(commandId);
    if (!outcome) broken.push(`I1: ${commandId} was saved and has no outcome`);
    else if (outcome.actor !== actor)
      broken.push(`I11: ${commandId} was given by ${actor} and recorded for ${outcome.actor}`);
  }
  for (const [commandId, { first, last, count }] of stretches) {
    if (last - first + 1 !== count)
      broken.push(`I2: the events of ${commandId} do not stand together: it was decided twice`);
  }
  return broken;
}

/** I8. */
function nothingIsWipedUnheard({ wiped = [] }: AtRest): readonly string[] {
  return wiped.map(({ desk, commandId }) => `I8: ${desk} was removed and wiped ${commandId}, which nobody else has`);
}

/** I9. */
function replayEqualsLive({ log, serverImage }: AtRest): readonly string[] {
  return imageAsText(imageOf(log)) === imageAsText(serverImage)
    ? []
    : ['I9: the server image is not what its log says'];
}

/** I3, I14, and I5: nothing waits for ever. */
function replicasAreEqual({ log, desks, serverImage }: AtRest): readonly string[] {
  const [first] = desks;
  return desks.flatMap((desk) => [
    ...(desk.waiting > 0 ? [`I5: ${desk.waiting} commands of ${desk.name} still wait`] : []),
    ...(JSON.stringify(desk.log) === JSON.stringify(log) ? [] : [`I14: the log of ${desk.name} is not the server's`]),
    ...(imageAsText(desk.visible) === imageAsText(serverImage)
      ? []
      : [`I14: ${desk.name} sees another hotel than the server`]),
    ...(desk.pages === first?.pages ? [] : [`I14: ${desk.name} shows other rows than ${first?.name ?? ''}`]),
  ]);
}

/** I10: for every excess a case stands, or stood and was decided by a person. */
function nothingSharedSilently({ log, serverImage }: AtRest): readonly string[] {
  const cases = log.flatMap(({ event }) => (event.type === 'CaseOpened' ? [event] : []));
  const isKnown = (ids: readonly ReservationId[]): boolean =>
    cases.some(({ reservations }) => ids.every((id) => reservations.includes(id)));
  const broken: string[] = [];
  for (const [key, ids] of [...serverImage.roomNights.entries(), ...serverImage.occupants.entries()]) {
    if (ids.length > 1 && !isKnown(ids)) broken.push(`I10: ${key} is shared by ${ids.join(' and ')} without a case`);
  }
  const holding = [...serverImage.reservations.values()].filter(holdsRooms);
  for (const { roomTypeId } of serverImage.roomTypes.values()) {
    for (const night of new Set(holding.flatMap(({ stay }) => oversoldNights(serverImage, roomTypeId, stay)))) {
      const stands = cases.some(
        ({ kind, roomTypeId: asked, nights }) =>
          kind === 'type-oversold' && asked === roomTypeId && nights !== undefined && isNightOf(nights, night),
      );
      if (!stands) broken.push(`I10: ${roomTypeId} is oversold on ${night} without a case`);
    }
  }
  return broken;
}

function isNightOf({ arrival, departure }: Interval, night: HotelDay): boolean {
  return arrival <= night && night < departure;
}

/** I9, counted by another way than the fold's: from the reservations and closures alone. */
function indexesAreTrue({ serverImage }: AtRest): readonly string[] {
  const [kept, counted] = [indexesOf(serverImage), indexesRecomputed(serverImage)];
  return Object.keys(kept)
    .filter((index) => JSON.stringify(sorted(kept[index])) !== JSON.stringify(sorted(counted[index])))
    .map((index) => `I9: the index ${index} is not what the reservations and closures say`);
}

const sorted = (index: Readonly<Record<string, unknown>> = {}): unknown =>
  Object.entries(index).toSorted(([left], [right]) => inLetters(left, right));

function noGuestInTheLog(log: readonly RecordedEvent[]): readonly string[] {
  const leak = log.find((recorded) => JSON.stringify(recorded.event).includes(SECRET));
  return leak ? [`I13: the event at ${leak.position} names a guest`] : [];
}
