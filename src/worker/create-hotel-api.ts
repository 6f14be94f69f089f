import { EMPTY, map, switchMap, type Observable } from 'rxjs';
import type { AnswerNews } from '#contract/answer-news.ts';
import type { HotelWorkerApi, WatchId } from '#contract/hotel-worker-api.ts';
import type { Asks, QuestionName } from '#contract/questions.ts';
import type { BrowserStorage } from './browser-storage.ts';
import { CurrentHotel, type CurrentHotelParts } from './current-hotel.ts';
import { connectionsHere } from './connections/connections-here.ts';
import type { Enrolment } from './enrolment-port.ts';
import { importHere } from './import/import-here.ts';
import { nextTask } from './next-task.ts';
import type { ToldAnswer } from './read-store/query-runner.ts';
import { ownerHere } from './owner/owner-here.ts';
import { rescueHere, type OpenRescue } from './rescue/rescue-here.ts';
import { oneDeskEach, type OpenSignInDesk } from './sign-in/one-desk-each.ts';
import { signInHere } from './sign-in/sign-in-here.ts';
import { Watches } from './watches.ts';

export type HotelApiParts = CurrentHotelParts & {
  readonly storage: BrowserStorage;
  readonly openSignInDesk: OpenSignInDesk;
  readonly openRescue: OpenRescue;
};

/** The worker's half of the border. Every promise settles: what a disk or a network can do is an answer, a bug rejects. */
export function createHotelApi({ storage, openSignInDesk, openRescue, ...parts }: HotelApiParts): HotelWorkerApi {
  const { enrolment } = parts;
  const current = new CurrentHotel(parts);
  const watches = new Watches();
  const importing = importHere(current);
  const deskOf = oneDeskEach(openSignInDesk);
  return {
    ...doorsOf(current, enrolment),
    actAs: async (actor) => current.actAs(actor),
    dispatch: async (command, actor) => {
      const receipt = await current.dispatch(command, actor);
      return receipt ?? { outcome: 'failed', trouble: 'no-hotel-open' };
    },
    answersTold: () => nextTask(),
    preview: async (command, actor) => current.mustBeOpen().dispatcher.preview(command, actor),
    ask: async (name, asks) => current.mustBeOpen().runner.ask(name, asks),
    async watch<Name extends QuestionName>(
      name: Name,
      asks: Asks<Name>,
      onNews: (news: AnswerNews) => void,
    ): Promise<WatchId> {
      const news$ = current.hotel$.pipe(switchMap((hotel) => (hotel ? newsOf(hotel.runner.watch(name, asks)) : EMPTY)));
      return watches.start(news$, onNews);
    },
    watchSync: async (onStatus) => watches.start(current.status$, onStatus),
    unwatch: async (id) => watches.stop(id),
    ...importing,
    ...rescueHere(current, openRescue),
    ...signInHere(current, watches, deskOf),
    ...ownerHere(current),
    ...connectionsHere(current, deskOf),
    exportTable: async (table, onProgress) => {
      // Tables are taken out rarely, so their code is fetched when the first one is.
      current.mustSee('take-data-out');
      const { exportTable } = await import('./export/export-table.ts');
      return exportTable(current.mustBeOpen().exporting, table, onProgress);
    },
    auditTrail: async (asked) => {
      current.mustSee('see-the-trail');
      const { readTrail } = await import('./trail/read-trail.ts');
      return readTrail(current.mustBeOpen().exporting, asked);
    },
    wake: async (moment) => current.now?.sync.wake(moment),
    dismissRecovery: async () => current.now?.dismissRecovery(),
    syncNow: async () => current.now?.sync.syncNow(),
    joinCode: async (scope) => (current.now ? enrolment.joinCode(current.now.hotelId, scope) : undefined),
    devices: async () => (current.now ? enrolment.devices(current.now.hotelId) : undefined),
    persistStorage: () => storage.persist(),
  };
}

/** Who begins to listen is told the whole answer, and from then on only what changes. */
function newsOf(answers$: Observable<ToldAnswer<unknown>>): Observable<AnswerNews> {
  return answers$.pipe(
    map(({ asOf, value, change, notPermitted }, index) =>
      notPermitted ? { asOf, notPermitted } : { asOf, change: index === 0 ? { is: value } : change },
    ),
  );
}

type DoorsApi = Pick<
  HotelWorkerApi,
  'hotels' | 'enrolInDemo' | 'enrolInNewHotel' | 'enrolByCode' | 'enrolAsOwner' | 'enrolAgain' | 'openHotel'
>;

/** The ways into a hotel. */
function doorsOf(current: CurrentHotel, enrolment: Enrolment): DoorsApi {
  return {
    hotels: () => current.known(),
    enrolInDemo: (deviceName) => current.openEnrolled(enrolment.enrolInDemo(deviceName)),
    enrolInNewHotel: (deviceName) => current.openEnrolled(enrolment.enrolInNewHotel(deviceName)),
    enrolByCode: (code, deviceName) => current.openEnrolled(enrolment.enrolByCode(code, deviceName)),
    enrolAsOwner: (hotelId, deviceName) => current.openEnrolled(enrolment.enrolAsOwner(hotelId, deviceName)),
    enrolAgain: (hotelId) => current.openEnrolled(enrolment.enrolAgain(hotelId)),
    openHotel: (hotelId) => current.open(hotelId),
  };
}
