import type { TrailPage } from '#contract/audit-trail.ts';

/** What stands on the screen of a trail: everything from the newest line to where the last page ended. */
export type TrailShown = TrailPage;

/** A further page below what is shown. */
export function withFurther(shown: TrailShown, further: TrailPage): TrailShown {
  return { ...further, lines: [...shown.lines, ...further.lines] };
}

/**
 * The newest page above what is shown, which stays as far down as somebody has looked. Where so much has come that the
 * page does not reach what is shown, only the page is: a trail has no holes.
 */
export function withNewest(shown: TrailShown, newest: TrailPage): TrailShown {
  const fresh = new Set(newest.lines.map(({ lineId }) => lineId));
  const lastCommon = shown.lines.findLastIndex(({ lineId, pending }) => !pending && fresh.has(lineId));
  const older = shown.lines.slice(lastCommon + 1);
  if (lastCommon === -1 || older.length === 0) return newest;
  return { ...shown, lines: [...newest.lines, ...older] };
}
