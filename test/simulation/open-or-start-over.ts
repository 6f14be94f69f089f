import { HistoryMissing } from '#worker/journal/journal.ts';
import { openHotel, type HotelParts, type OpenHotel } from '#worker/open-hotel.ts';

/** As a worker does: whose image is worthless, and whose log is not whole yet, has begun anew when it is opened once more. */
export async function openOrStartOver(partsNow: () => HotelParts): Promise<OpenHotel> {
  try {
    return await openHotel(partsNow());
  } catch (error) {
    if (!(error instanceof HistoryMissing)) throw error;
    return openHotel(partsNow());
  }
}
