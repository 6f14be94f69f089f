import type { Difference } from './difference.ts';
import { isSame } from './is-same.ts';
import { ListPieces } from './list-pieces.ts';
import { fieldOf, isList, isRecord, type PlainList, type PlainRecord } from './plain.ts';

/**
 * How far it looks ahead in two lists for where they agree again. A list that has changed by more in one place is still
 * told right, only with more words.
 */
const LOOK_AHEAD = 40;

/** How `before` becomes `after`; undefined: they say the same. What is one object in both costs one comparison. */
export function differenceOf(before: unknown, after: unknown): Difference | undefined {
  if (Object.is(before, after)) return undefined;
  if (isList(before) && isList(after)) return differenceOfLists(before, after);
  if (isRecord(before) && isRecord(after)) return differenceOfRecords(before, after);
  return { is: after };
}

function differenceOfRecords(before: PlainRecord, after: PlainRecord): Difference | undefined {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const fields: [string, Difference][] = [];
  for (const name of names) {
    const change = differenceOf(fieldOf(before, name), fieldOf(after, name));
    if (change) fields.push([name, change]);
  }
  if (fields.length === 0) return undefined;
  return fields.length === names.size ? { is: after } : { fields };
}

function differenceOfLists(before: PlainList, after: PlainList): Difference | undefined {
  const start = countAlike(before, after);
  if (start === before.length && start === after.length) return undefined;
  const atEnd = countAlike(before.slice(start).toReversed(), after.slice(start).toReversed());
  const pieces = new ListPieces();
  pieces.keep(0, start);
  addMiddle(pieces, [before, start, before.length - atEnd], [after, start, after.length - atEnd]);
  pieces.keep(before.length - atEnd, before.length);
  return pieces.keepsSome ? { list: pieces.all } : { is: after };
}

function countAlike(left: PlainList, right: PlainList): number {
  const different = left.findIndex((item, index) => index >= right.length || !isSame(item, right[index]));
  return different === -1 ? left.length : different;
}

type Stretch = readonly [list: PlainList, from: number, to: number];

/** From one place where the lists agree to the next; what lies between changed in place as far as both have something. */
function addMiddle(pieces: ListPieces, [before, start, beforeEnd]: Stretch, [after, begin, afterEnd]: Stretch): void {
  let from = start;
  let at = begin;
  while (from < beforeEnd || at < afterEnd) {
    const { gone, come } = untilAlike([before, from, beforeEnd], [after, at, afterEnd]);
    const changed = Math.min(gone, come);
    for (let index = 0; index < changed; index += 1) {
      const change = differenceOf(before[from + index], after[at + index]);
      if (change && 'is' in change) pieces.add([change.is]);
      else if (change) pieces.change(from + index, change);
      else pieces.keep(from + index, from + index + 1);
    }
    pieces.add(after.slice(at + changed, at + come));
    from += gone;
    at += come;
    if (from < beforeEnd && at < afterEnd) {
      pieces.keep(from, from + 1);
      from += 1;
      at += 1;
    }
  }
}

/** How many items to pass over on each side, the fewest in all; everything, where nothing near agrees. */
function untilAlike([before, from, beforeEnd]: Stretch, [after, at, afterEnd]: Stretch) {
  for (let skipped = 0; skipped <= LOOK_AHEAD; skipped += 1) {
    for (let gone = 0; gone <= skipped; gone += 1) {
      const come = skipped - gone;
      const isInside = from + gone < beforeEnd && at + come < afterEnd;
      if (isInside && isSame(before[from + gone], after[at + come])) return { gone, come };
    }
  }
  return { gone: beforeEnd - from, come: afterEnd - at };
}
