import { readChoice } from '#page/client/kept-choice.ts';

const MINUTE_MS = 60_000;
const USUAL_MINUTES = 10;

/** How long this device stays open when nobody touches it; undefined: until somebody locks it. */
export function lockAfterMs(): number | undefined {
  const chosen = readChoice('lock-after');
  if (chosen === 'never') return undefined;
  const minutes = Number(chosen ?? USUAL_MINUTES);
  return (minutes > 0 ? minutes : USUAL_MINUTES) * MINUTE_MS;
}
