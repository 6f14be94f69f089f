import type { HotelId } from '#domain/kernel/identifiers.ts';
import { askForPicture, type BoardAnswer } from './ask-board.ts';
import type { FeedNews } from './feed-news.ts';
import { keepBoard, type KeptBoard, type Seen } from './kept-board.ts';

type FeedParts = {
  readonly onNews: (news: FeedNews) => void;
  readonly onTurnedAway: () => void;
};

/** Also without a poke the picture is asked for so often: a poke is a hint, and midnight pokes nobody. */
const LOOK_EVERY_MS = 45_000;
const RETRY_LEAST_MS = 1_000;
const RETRY_MOST_MS = 30_000;
/** A hundred changes at one desk are a few pictures. */
const LOOKS_APART_MS = 400;

/** Keeps a picture of the house right: asked for at every poke, at least every minute, and again and again without a connection. */
export class BoardFeed {
  readonly #hotelId: HotelId;
  readonly #parts: FeedParts;
  #seen: Seen | undefined;
  #live: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLooking = false;
  /** A poke came while the board was looking: what it is told may be from before. */
  #isPoked = false;
  #failures = 0;

  constructor({ hotelId, seen }: KeptBoard, parts: FeedParts) {
    this.#hotelId = hotelId;
    this.#seen = seen;
    this.#parts = parts;
  }

  start(): void {
    this.#tell(false);
    void this.#look();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#live?.close();
  }

  async #look(): Promise<void> {
    if (this.#isLooking) {
      this.#isPoked = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#isLooking = true;
    this.#isPoked = false;
    const answer = await askForPicture(this.#hotelId, this.#seen?.tag);
    this.#isLooking = false;
    this.#take(answer);
  }

  #take(answer: BoardAnswer): void {
    if (answer.is === 'turned-away') {
      this.stop();
      keepBoard(undefined);
      this.#parts.onTurnedAway();
      return;
    }
    const isConnected = answer.is !== 'silence';
    if (answer.is === 'picture') this.#seen = { picture: answer.picture, tag: answer.tag, asOf: Date.now() };
    else if (isConnected && this.#seen) this.#seen = { ...this.#seen, asOf: Date.now() };
    this.#failures = isConnected ? 0 : this.#failures + 1;
    if (isConnected) {
      keepBoard({ hotelId: this.#hotelId, ...(this.#seen ? { seen: this.#seen } : {}) });
      this.#listen();
    }
    this.#tell(isConnected);
    this.#timer = setTimeout(() => void this.#look(), this.#isPoked ? LOOKS_APART_MS : this.#pause());
  }

  /** With chance in it: the boards of a whole chain do not come back in the same second. */
  #pause(): number {
    const most = this.#failures === 0 ? LOOK_EVERY_MS : Math.min(RETRY_LEAST_MS * 2 ** this.#failures, RETRY_MOST_MS);
    return most * (0.5 + Math.random() / 2);
  }

  /** The browser comes back by itself where a stream breaks, and gives up where the server refuses one: then here. */
  #listen(): void {
    if (this.#live && this.#live.readyState !== EventSource.CLOSED) return;
    this.#live = new EventSource(`/api/hotels/${encodeURIComponent(this.#hotelId)}/live`);
    const look = (): void => void this.#look();
    this.#live.addEventListener('message', look);
    // Whether the server is away is for it to say.
    this.#live.addEventListener('error', look);
  }

  #tell(isConnected: boolean): void {
    this.#parts.onNews({ seen: this.#seen, isConnected });
  }
}
