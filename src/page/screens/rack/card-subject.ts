import type { RackBar, RackClosure, RackRoom, RackRoomType } from '#contract/rack.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { cardWords } from '#page/wording/rack-words.ts';
import { freedomOf } from './bar-look.ts';
import type { RackAction } from './rack-events.ts';

/** What a quick card is about. */
export type CardSubject =
  | { readonly kind: 'stay'; readonly bar: RackBar; readonly place: string }
  | { readonly kind: 'closure'; readonly closure: RackClosure; readonly place: string }
  | { readonly kind: 'room'; readonly room: RackRoom; readonly type: RackRoomType; readonly night: HotelDay }
  | {
      readonly kind: 'nights';
      readonly place: string;
      readonly room: RackRoom | undefined;
      readonly from: HotelDay;
      readonly to: HotelDay;
    };

/** A button of a stay's card. 'move' and 'dates' pick the bar up; the rest leaves the chart as an event. */
export type StayChoice = RackAction | 'open' | 'move' | 'dates';
export type StayButton = {
  readonly choice: StayChoice;
  readonly words: string;
  readonly rank: 'first' | 'plain' | 'quiet' | 'careful';
};

/** What makes sense for a stay in this state. The hotel still decides: a refusal comes with its reason. */
export function stayButtons(bar: RackBar, today: HotelDay): readonly StayButton[] {
  const freedom = freedomOf(bar);
  const isReserved = bar.status === 'reserved' || bar.status === 'tentative';
  const isDue = isReserved && bar.arrival <= today;
  const buttons: (StayButton | false)[] = [
    isDue && bar.roomId !== undefined && { choice: 'check-in', words: cardWords.checkIn, rank: 'first' },
    bar.status === 'in-house' && {
      choice: 'check-out',
      words: cardWords.checkOut,
      rank: bar.departure <= today ? 'first' : 'plain',
    },
    { choice: 'open', words: cardWords.open, rank: 'plain' },
    freedom.room && {
      choice: 'move',
      words: bar.roomId === undefined ? cardWords.assign : cardWords.move,
      rank: bar.roomId === undefined ? 'first' : 'plain',
    },
    (freedom.arrival || freedom.departure) && { choice: 'dates', words: cardWords.dates, rank: 'plain' },
    freedom.room &&
      bar.roomId !== undefined && {
        choice: bar.doNotMove ? 'unlock' : 'lock',
        words: bar.doNotMove ? cardWords.unlock : cardWords.lock,
        rank: 'quiet',
      },
    isReserved && bar.roomId !== undefined && { choice: 'unassign', words: cardWords.unassign, rank: 'quiet' },
    isDue && bar.status === 'reserved' && { choice: 'no-show', words: cardWords.noShow, rank: 'quiet' },
    isReserved && { choice: 'cancel', words: cardWords.cancel, rank: 'careful' },
  ];
  return buttons.filter((button) => button !== false);
}
