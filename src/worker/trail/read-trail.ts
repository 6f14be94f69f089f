import type { TrailAsked, TrailLine, TrailPage } from '#contract/audit-trail.ts';
import type { Instant, Position } from '#domain/kernel/identifiers.ts';
import { passes, trailLine } from '#read-models/reports/trail-line.ts';
import type { ExportHotel } from '../export/export-table.ts';

const LINES = 50;
const EVENTS_AT_ONCE = 2_000;
/** So that a filter which finds little answers soon, and says how far it has looked. */
const EVENTS_A_PAGE = 20_000;

type Look = { readonly lines: TrailLine[]; lookedBackTo: Instant | undefined };

/** One page of the log of this device, read backwards; what waits to be sent comes first. Keeps nothing. */
export async function readTrail(
  hotel: Pick<ExportHotel, 'journal' | 'pending'>,
  { filter, before }: TrailAsked,
): Promise<TrailPage> {
  const look: Look = { lines: [], lookedBackTo: undefined };
  if (before === undefined) addPending(hotel, filter, look);
  let upTo: number = before ?? (await hotel.journal.mark()).cursor + 1;
  // What is not here yet is looked at when it has come: the line to go on from stays.
  const first = (await hotel.journal.missingHistory())?.[1] ?? 0;
  const stopAt = upTo - EVENTS_A_PAGE;
  while (upTo > first + 1 && upTo > stopAt && look.lines.length < LINES) {
    upTo = await addBefore(hotel, filter, look, upTo, first);
  }
  const { lines, lookedBackTo } = look;
  return {
    lines,
    ...(upTo > 1 ? { before: upTo as Position } : {}),
    ...(lookedBackTo === undefined ? {} : { lookedBackTo }),
  };
}

function addPending({ pending }: Pick<ExportHotel, 'pending'>, filter: TrailAsked['filter'], { lines }: Look): void {
  for (const [index, posted] of [...pending().entries()].toReversed()) {
    if (passes(posted, filter)) lines.push(trailLine(posted, index));
  }
}

/** Adds what stands before a position, until the page is full. Answers with the position of the last event looked at. */
async function addBefore(
  { journal }: Pick<ExportHotel, 'journal'>,
  filter: TrailAsked['filter'],
  look: Look,
  upTo: number,
  first: number,
): Promise<number> {
  const after = Math.max(upTo - 1 - EVENTS_AT_ONCE, first);
  const events = await journal.eventsAfter(after as Position, EVENTS_AT_ONCE);
  for (const recorded of events.toReversed()) {
    if (recorded.position >= upTo) continue;
    look.lookedBackTo = recorded.at;
    if (passes(recorded, filter)) look.lines.push(trailLine(recorded, 0));
    if (look.lines.length >= LINES) return recorded.position;
  }
  return after + 1;
}
