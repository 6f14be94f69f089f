import type { TypeOffer } from '#contract/availability.ts';
import type { SwapRooms } from '#domain/reservations/swap-rooms.ts';
import type { Hotel } from '#page/client/hotel.ts';
import type { HotelNames } from '#page/client/hotel-names.ts';
import type { Names } from '#page/wording/names.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { proposalCommands, stayOf } from './proposal-commands.ts';
import type { RackCreate, RackJudgement, RackMove, RackProposal } from './rack-events.ts';

/** What would come of dropping it here: the same decision that the drop will meet, asked without storing anything. */
export async function judgeProposal(hotel: Hotel, names: HotelNames, proposal: RackProposal): Promise<RackJudgement> {
  if (proposal.kind === 'create') return judgeCreate(hotel, names, proposal);
  const [command, ...more] = proposalCommands(proposal);
  if (!command) return { ok: true };
  // Several steps cannot be tried one by one: each would meet the state before the others.
  if (more.length > 0 && proposal.kind === 'move' && proposal.roomId) return judgeRoomAndDates(hotel, names, proposal);
  const preview = await hotel.preview(command);
  if (preview.accepted) return { ok: true };
  await names.learnGuestsOf(preview.refusal);
  const swap = preview.offers.find((offer) => offer.type === 'SwapRooms');
  if (swap?.type === 'SwapRooms') return { ok: 'with-question', words: swapWords(swap, names), instead: swap };
  return { ok: false, words: refusalWords(preview.refusal, names) };
}

async function judgeRoomAndDates(hotel: Hotel, names: Names, proposal: RackMove): Promise<RackJudgement> {
  const stay = stayOf(proposal);
  const { value } = await hotel.ask('Availability', { stay, except: proposal.bar.reservationId });
  return isFree(value, proposal.roomId) ? { ok: true } : { ok: false, words: takenWords(proposal, names) };
}

async function judgeCreate(hotel: Hotel, names: Names, proposal: RackCreate): Promise<RackJudgement> {
  const { arrival, departure, roomId, roomTypeId } = proposal;
  if (names.businessDate !== undefined && arrival < names.businessDate)
    return { ok: false, words: 'These nights are in the past.' };
  const { value } = await hotel.ask('Availability', { stay: { arrival, departure } });
  const offer = value.find((candidate) => candidate.roomTypeId === roomTypeId);
  if (roomId && !isFree(value, roomId)) return { ok: false, words: takenWords(proposal, names) };
  if (!offer || offer.free < 1)
    return { ok: false, words: `No ${names.typeName(roomTypeId)} is left for these nights.` };
  return { ok: true, note: names.money(offer.totalMinor) };
}

/** Who is in the way could have the room that this stay leaves. */
function swapWords({ otherReservationId, otherRoomId }: SwapRooms, names: Names): string {
  return `swap: ${names.guestOf(otherReservationId)} goes to ${names.roomNumber(otherRoomId)}`;
}

function isFree(offers: readonly TypeOffer[], roomId: RackCreate['roomId']): boolean {
  return offers.some(({ rooms }) => rooms.some((room) => room.roomId === roomId));
}

function takenWords({ roomId }: Pick<RackCreate, 'roomId'>, names: Names): string {
  return `Room ${roomId ? names.roomNumber(roomId) : ''} is not free for all of these nights.`;
}
