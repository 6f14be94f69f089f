// Moves the clock of whatever runs this first: a process of Node (by `--import`), and what a line hands to a browser.

/** By so many milliseconds; 0: the clock is as it is. */
export const CLOCK_MOVED_MS = Number(process.env['KEYRACK_CLOCK_MOVED_MS'] ?? 0);

/** Once, however often it is run in one place. */
function moveClock(movedMs) {
  if (globalThis.clockIsMoved) return;
  globalThis.clockIsMoved = true;
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + movedMs);
      else super(...given);
    }
    static now() {
      return Real.now() + movedMs;
    }
  };
}

/** The same for a script of a browser, which begins with it. */
export const MOVE_CLOCK = `(${moveClock.toString()})(${CLOCK_MOVED_MS});\n`;

if (CLOCK_MOVED_MS !== 0) moveClock(CLOCK_MOVED_MS);
