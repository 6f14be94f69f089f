import type { ConnectionsHere } from '#contract/connections.ts';
import type { OwnerHere } from '#contract/owner-here.ts';
import { proxy, wrap, type Endpoint, type Remote } from 'comlink';
import type { AnswerNews } from '#contract/answer-news.ts';
import { applyDifference } from '#contract/difference/apply-difference.ts';
import type { Enrolled, HotelWorkerApi } from '#contract/hotel-worker-api.ts';
import type { Answer } from '#contract/staleness.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { dispatchTogether } from './dispatch-together.ts';
import type { Door, Hotel, CalendarReading, Importing, People, Rescue } from './hotel.ts';
import { NotPermittedError } from './not-permitted.ts';
import { SharedWatches } from './shared-watches.ts';
import { UndoStack } from './undo-stack.ts';

/** The only place that knows of Comlink. Commands given before somebody said who they are carry `nobody`. */
export function connectToHotel(worker: Endpoint): Hotel {
  const remote = wrap<HotelWorkerApi>(worker);
  const watches = new SharedWatches((id) => remote.unwatch(id));
  let actor: StaffId | undefined;

  // Not of one hotel, as the questions are: one watch for the life of the page.
  const sync$ = watches.watch('sync', (next) => remote.watchSync(proxy(next)));

  const hotel: Hotel = {
    get actor() {
      return actor;
    },
    actAs: (staffId) => {
      if (actor === staffId) return;
      actor = staffId;
      // What was told to somebody else is asked anew, and what they did is not this person's to take back.
      watches.forget();
      hotel.undo.forget();
      void remote.actAs(staffId);
    },
    undo: new UndoStack((command) => remote.dispatch(command, actor ?? nobody)),
    hotels: () => remote.hotels(),
    enrol: async (door, deviceName) => {
      watches.forget();
      const enrolled = await enrolBy(remote, door, deviceName);
      // From now on there is something to lose.
      if (enrolled.ok) void hotel.persistStorage().catch(() => undefined);
      return enrolled;
    },
    openHotel: (hotelId) => {
      watches.forget();
      return remote.openHotel(hotelId);
    },
    dispatch: async (...commands) => {
      const receipt = await dispatchTogether(hotel, commands, (command) => remote.dispatch(command, actor ?? nobody));
      // A dialog that closes on its receipt shows the new state behind it, and the page draws once and not twice.
      await remote.answersTold();
      return receipt;
    },
    preview: (command) => remote.preview(command, actor ?? nobody),
    ...askingOf(remote, watches),
    watchSync: () => sync$ as never,
    people: peopleOf(remote, watches),
    owner: ownerOf(remote),
    connections: connectionsOf(remote),
    setAside: () => remote.setAside(),
    importing: importingWith(remote, () => actor ?? nobody),
    calendars: calendarsWith(remote, () => actor ?? nobody),
    rescue: rescueOf(remote),
    exportTable: (table, onProgress) => remote.exportTable(table, proxy(onProgress)),
    auditTrail: (asked) => remote.auditTrail(asked),
    ...syncingOf(remote),
    ...deviceOf(remote),
  };
  return hotel;
}

function syncingOf(remote: Remote<HotelWorkerApi>): Pick<Hotel, 'wake' | 'syncNow' | 'dismissRecovery'> {
  return {
    wake: (moment) => remote.wake(moment),
    syncNow: () => remote.syncNow(),
    dismissRecovery: () => remote.dismissRecovery(),
  };
}

function deviceOf(
  remote: Remote<HotelWorkerApi>,
): Pick<Hotel, 'joinCode' | 'devices' | 'removeDevice' | 'persistStorage'> {
  return {
    joinCode: (scope) => remote.joinCode(scope),
    devices: () => remote.devices(),
    removeDevice: (removal) => remote.removeDevice(removal),
    persistStorage: async () => {
      await askToKeepStorage();
      return remote.persistStorage();
    },
  };
}

function rescueOf(remote: Remote<HotelWorkerApi>): Rescue {
  return {
    save: () => remote.savedOutbox(),
    bring: (text, onProgress) => remote.bringOutbox(text, proxy(onProgress)),
  };
}

function askingOf(remote: Remote<HotelWorkerApi>, watches: SharedWatches): Pick<Hotel, 'ask' | 'watch'> {
  return {
    ask: async (name, asks) => {
      const answer = await remote.ask(name, asks);
      if ('notPermitted' in answer) throw new NotPermittedError(answer.notPermitted);
      return answer as never;
    },
    watch: (name, asks) =>
      watches.watch(`${name} ${JSON.stringify(asks)}`, (next, fail) =>
        remote.watch(name, asks, proxy(answering(next, fail))),
      ) as never,
  };
}

function peopleOf(remote: Remote<HotelWorkerApi>, watches: SharedWatches): People {
  return {
    watch: () => watches.watch('people', (next) => remote.watchPeople(proxy(next))) as never,
    signIn: (staffId, pin) => remote.signIn(staffId, pin),
    choosePin: (choice) => remote.choosePin(choice),
  };
}

function ownerOf(remote: Remote<HotelWorkerApi>): OwnerHere {
  return {
    ownerSignIn: (asked) => remote.ownerSignIn(asked),
    ownerSignOut: () => remote.ownerSignOut(),
    passkeyOptions: (wanted) => remote.passkeyOptions(wanted),
    passkeySignIn: (shown) => remote.passkeySignIn(shown),
    passkeys: () => remote.passkeys(),
    addPasskey: (made) => remote.addPasskey(made),
    removePasskey: (passkeyId) => remote.removePasskey(passkeyId),
    giveOwner: (choice) => remote.giveOwner(choice),
    hasOwner: () => remote.hasOwner(),
  };
}

function connectionsOf(remote: Remote<HotelWorkerApi>): ConnectionsHere {
  return {
    calendarsOut: () => remote.calendarsOut(),
    makeCalendar: (wanted, asker) => remote.makeCalendar(wanted, asker),
    revokeCalendar: (feedId, asker) => remote.revokeCalendar(feedId, asker),
    followedCalendars: () => remote.followedCalendars(),
    startFollowing: (wanted, asker) => remote.startFollowing(wanted, asker),
    switchFollowed: (calendarId, isOn, asker) => remote.switchFollowed(calendarId, isOn, asker),
    stopFollowing: (calendarId, asker) => remote.stopFollowing(calendarId, asker),
    readFollowed: (calendarId) => remote.readFollowed(calendarId),
    collaborators: () => remote.collaborators(),
    makeCollaborator: (wanted, asker) => remote.makeCollaborator(wanted, asker),
    revokeCollaborator: (collaboratorId, asker) => remote.revokeCollaborator(collaboratorId, asker),
    webhooks: () => remote.webhooks(),
    makeWebhook: (wanted, asker) => remote.makeWebhook(wanted, asker),
    switchWebhook: (webhookId, isOn, asker) => remote.switchWebhook(webhookId, isOn, asker),
    removeWebhook: (webhookId, asker) => remote.removeWebhook(webhookId, asker),
    changeWebhookSecret: (webhookId, asker) => remote.changeWebhookSecret(webhookId, asker),
    endOldSecret: (webhookId, asker) => remote.endOldSecret(webhookId, asker),
    tryWebhook: (webhookId) => remote.tryWebhook(webhookId),
    deadLetters: (webhookId) => remote.deadLetters(webhookId),
    resend: (webhookId, position) => remote.resend(webhookId, position),
  };
}

function importingWith(remote: Remote<HotelWorkerApi>, actor: () => StaffId): Importing {
  return {
    open: async (file) => remote.openImport(await file.arrayBuffer()),
    preview: (plan, onProgress) => remote.previewImport(plan, actor(), proxy(onProgress)),
    run: (plan, onProgress) => remote.runImport(plan, actor(), proxy(onProgress)),
    stop: () => remote.stopImport(),
  };
}

function calendarsWith(remote: Remote<HotelWorkerApi>, actor: () => StaffId): CalendarReading {
  return {
    open: (text) => remote.openCalendar(text),
    preview: (plan) => remote.previewCalendar(plan, actor()),
    follow: (plan, onProgress) => remote.followCalendar(plan, actor(), proxy(onProgress)),
    stop: () => remote.stopCalendar(),
  };
}

function enrolBy(remote: Remote<HotelWorkerApi>, door: Door, deviceName: string): Promise<Enrolled> {
  if (door.kind === 'demo') return remote.enrolInDemo(deviceName);
  if (door.kind === 'new-hotel') return remote.enrolInNewHotel(deviceName);
  if (door.kind === 'owner') return remote.enrolAsOwner(door.hotelId, deviceName);
  if (door.kind === 'again') return remote.enrolAgain(door.hotelId);
  return remote.enrolByCode(door.code, deviceName);
}

/** Browsers let only a window ask; the worker can look at what came of it. */
async function askToKeepStorage(): Promise<void> {
  // Absent on plain http and in old browsers, whatever the types say.
  const storage = (globalThis.navigator as Navigator | undefined)?.storage as StorageManager | undefined;
  await storage?.persist?.().catch(() => false);
}

const nobody = 'nobody' as StaffId;

/** Puts the answer together from what is told of it. What has not changed stays the same object from answer to answer. */
function answering(
  next: (answer: Answer<unknown>) => void,
  fail: (error: NotPermittedError) => void,
): (news: AnswerNews) => void {
  let value: unknown;
  return (news) => {
    if (news.notPermitted) return fail(new NotPermittedError(news.notPermitted));
    value = applyDifference(value, news.change);
    next({ asOf: news.asOf, value });
  };
}
