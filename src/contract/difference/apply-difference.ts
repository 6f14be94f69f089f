import type { Difference, Piece } from './difference.ts';
import type { PlainList, PlainRecord } from './plain.ts';

/** The other value. Neither is written to, and every part that is the same is the same object in both. */
export function applyDifference(before: unknown, difference: Difference): unknown {
  if ('is' in difference) return difference.is;
  if ('list' in difference) return difference.list.flatMap((piece) => itemsOf(before as PlainList, piece));
  const fields = new Map(Object.entries(before as PlainRecord));
  for (const [name, change] of difference.fields) {
    const value = applyDifference(fields.get(name), change);
    if (value === undefined) fields.delete(name);
    else fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

function itemsOf(before: PlainList, piece: Piece): PlainList {
  if ('items' in piece) return piece.items;
  if ('at' in piece) return [applyDifference(before[piece.at], piece.change)];
  return before.slice(piece.from, piece.to);
}
