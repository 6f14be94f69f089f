import type { OpenHotel } from '../open-hotel.ts';
import type { ComingPages } from '../sync/begin/coming-pages.ts';
import type { FirstLookParts } from './open-first-look.ts';

/** Opens a look at the latest of the coming pages, and takes it away when there are none any more. */
export function offerFirstLook(
  parts: Omit<FirstLookParts, 'coming'>,
  onFirstLook: (look: OpenHotel | undefined) => void,
): (coming: ComingPages | undefined) => void {
  let latest: ComingPages | undefined;
  const lookAt = async (coming: ComingPages | undefined): Promise<void> => {
    latest = coming;
    const look = coming && (await openLook({ ...parts, coming }));
    if (latest === coming) onFirstLook(look);
    else look?.close();
  };
  // Without a look the device waits for all of its pages, as it can.
  return (coming) => void lookAt(coming).catch((error: unknown) => parts.troubles.raiseFor(error));
}

/** A device begins once in its life, so the code is fetched when that is so. */
async function openLook(parts: FirstLookParts): Promise<OpenHotel | undefined> {
  const { openFirstLook } = await import('./open-first-look.ts');
  return openFirstLook(parts);
}
