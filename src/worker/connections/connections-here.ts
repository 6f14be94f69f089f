import type { ConnectionsHere } from '#contract/connections.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { CurrentHotel } from '../current-hotel.ts';
import type { SignInDesk } from '../sign-in/sign-in-desk.ts';

/** What a manager gives to others. Rare, so its code is fetched when it is first done. */
export function connectionsHere(
  current: CurrentHotel,
  deskOf: (hotelId: HotelId) => Promise<SignInDesk>,
): ConnectionsHere {
  const here = async (): Promise<ConnectionsHere> => {
    const { hotelId } = current.mustBeOpen();
    current.mustSee('run-the-house');
    const { ConnectionsServer } = await import('./connections-server.ts');
    return new ConnectionsServer(hotelId, await deskOf(hotelId));
  };
  return {
    calendarsOut: async () => (await here()).calendarsOut(),
    makeCalendar: async (wanted, asker) => (await here()).makeCalendar(wanted, asker),
    revokeCalendar: async (feedId, asker) => (await here()).revokeCalendar(feedId, asker),
    followedCalendars: async () => (await here()).followedCalendars(),
    startFollowing: async (wanted, asker) => (await here()).startFollowing(wanted, asker),
    switchFollowed: async (calendarId, isOn, asker) => (await here()).switchFollowed(calendarId, isOn, asker),
    stopFollowing: async (calendarId, asker) => (await here()).stopFollowing(calendarId, asker),
    readFollowed: async (calendarId) => (await here()).readFollowed(calendarId),
    collaborators: async () => (await here()).collaborators(),
    makeCollaborator: async (wanted, asker) => (await here()).makeCollaborator(wanted, asker),
    revokeCollaborator: async (collaboratorId, asker) => (await here()).revokeCollaborator(collaboratorId, asker),
    webhooks: async () => (await here()).webhooks(),
    makeWebhook: async (wanted, asker) => (await here()).makeWebhook(wanted, asker),
    switchWebhook: async (webhookId, isOn, asker) => (await here()).switchWebhook(webhookId, isOn, asker),
    removeWebhook: async (webhookId, asker) => (await here()).removeWebhook(webhookId, asker),
    changeWebhookSecret: async (webhookId, asker) => (await here()).changeWebhookSecret(webhookId, asker),
    endOldSecret: async (webhookId, asker) => (await here()).endOldSecret(webhookId, asker),
    tryWebhook: async (webhookId) => (await here()).tryWebhook(webhookId),
    deadLetters: async (webhookId) => (await here()).deadLetters(webhookId),
    resend: async (webhookId, position) => (await here()).resend(webhookId, position),
  };
}
