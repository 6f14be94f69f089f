import type { HotelWorkerApi } from '#contract/hotel-worker-api.ts';
import type { CurrentHotel } from '../current-hotel.ts';
import type { CalendarDesk } from './calendar/calendar-desk.ts';
import type { ImportDesk, ImportHotel } from './import-desk.ts';

type ImportApi = Pick<
  HotelWorkerApi,
  | 'openImport'
  | 'previewImport'
  | 'runImport'
  | 'stopImport'
  | 'openCalendar'
  | 'previewCalendar'
  | 'followCalendar'
  | 'stopCalendar'
>;

/** Imports are rare, so their code is fetched when the first file or calendar is opened. */
export function importHere(current: CurrentHotel): ImportApi {
  let desk: Promise<ImportDesk> | undefined;
  const atDesk = (): Promise<ImportDesk> => (desk ??= import('./import-desk.ts').then((m) => new m.ImportDesk()));
  let calendars: Promise<CalendarDesk> | undefined;
  const atCalendars = (): Promise<CalendarDesk> =>
    (calendars ??= import('./calendar/calendar-desk.ts').then((m) => new m.CalendarDesk()));
  const hotel = async (): Promise<ImportHotel> => {
    await current.untilItHasCome();
    const { dispatcher, state } = current.mustBeOpen();
    return { dispatcher, state };
  };
  return {
    openImport: async (bytes) => (await atDesk()).open(bytes),
    previewImport: async (plan, actor, onProgress) => (await atDesk()).preview(await hotel(), plan, actor, onProgress),
    runImport: async (plan, actor, onProgress) => (await atDesk()).run(await hotel(), plan, actor, onProgress),
    stopImport: async () => (await atDesk()).stop(),
    openCalendar: async (text) => (await atCalendars()).open(await hotel(), text),
    previewCalendar: async (plan, actor) => (await atCalendars()).preview(await hotel(), plan, actor),
    followCalendar: async (plan, actor, onProgress) =>
      (await atCalendars()).run(await hotel(), plan, actor, onProgress),
    stopCalendar: async () => (await atCalendars()).stop(),
  };
}
