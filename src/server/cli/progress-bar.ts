import type { WriteStream } from 'node:tty';

const WIDTH = 30;
const REDRAW_MS = 100;

/** A bar on a terminal, a line for every tenth elsewhere; nothing is drawn more often than a person can see. */
export function createProgressBar(stream: WriteStream, what: string): (done: number, total: number) => void {
  let drawnAt = 0;
  let lastTenth = -1;
  return (done, total) => {
    const part = total === 0 ? 1 : done / total;
    const percent = `${Math.floor(part * 100)} %`;
    if (!stream.isTTY) {
      const tenth = Math.floor(part * 10);
      if (tenth !== lastTenth) stream.write(`${what}: ${done} of ${total} (${percent})\n`);
      lastTenth = tenth;
      return;
    }
    const now = Date.now();
    if (now - drawnAt < REDRAW_MS && done < total) return;
    drawnAt = now;
    const filled = Math.round(part * WIDTH);
    stream.write(`\r${what} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${percent} (${done} of ${total})`);
    if (done >= total) stream.write('\n');
  };
}
