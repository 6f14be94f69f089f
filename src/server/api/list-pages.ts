import type { ErrorBody } from '#contract/sync-protocol.ts';

/** A part of a list: where it goes on, and how much is wanted at once. */
export type PageAsked = { readonly cursor?: string; readonly limit?: number };

export const ITEMS_PER_PAGE = 100;
export const ITEMS_PER_PAGE_MAX = 500;

export type PageOf<Thing> = { readonly things: readonly Thing[]; readonly next?: string };

/**
 * The things after the cursor, in the order of their keys. A cursor says behind which key to go on, and not how many were
 * seen: whatever is added or taken away meanwhile, nothing else is told twice or left out.
 */
export function pageOf<Thing>(
  all: readonly Thing[],
  keyOf: (thing: Thing) => string,
  { cursor, limit = ITEMS_PER_PAGE }: PageAsked,
): PageOf<Thing> | { readonly refused: ErrorBody } {
  const after = cursor === undefined ? '' : keyIn(cursor);
  if (after === undefined) {
    return {
      refused: { error: 'malformed', message: 'cursor must be the "next" of an earlier answer.', field: 'cursor' },
    };
  }
  const behind = all
    .map((thing) => ({ key: keyOf(thing), thing }))
    .filter(({ key }) => key > after)
    .toSorted((left, right) => (left.key < right.key ? -1 : 1));
  const page = behind.slice(0, limit);
  const last = page.at(-1);
  const isMore = behind.length > page.length && last !== undefined;
  return { things: page.map(({ thing }) => thing), ...(isMore ? { next: cursorAt(last.key) } : {}) };
}

function cursorAt(key: string): string {
  return Buffer.from(key).toString('base64url');
}

/** Undefined where it was not made by `cursorAt`. */
function keyIn(cursor: string): string | undefined {
  const key = Buffer.from(cursor, 'base64url').toString();
  return key !== '' && cursorAt(key) === cursor ? key : undefined;
}
