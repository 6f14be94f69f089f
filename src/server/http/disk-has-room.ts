import { statfs } from 'node:fs/promises';
import type { ReadyCheck } from './health-routes.ts';

/** Some weeks of a busy hotel: enough time to notice and to make room. */
const FREE_BYTES_MIN = 200 * 1024 * 1024;

/** Whether the disk of the data folder can take what comes. A full disk loses nothing, but no push goes through. */
export function diskHasRoom(folder: string): ReadyCheck {
  return async () => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < FREE_BYTES_MIN ? 'The disk of the data folder is nearly full.' : undefined;
  };
}
