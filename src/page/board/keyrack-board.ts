import { html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { forgetLastHotel, lastHotel } from '#page/client/last-hotel.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { longDayText } from '#page/wording/days.ts';
import { momentWords } from '#page/wording/moments.ts';
import { askWhoIAm } from './ask-board.ts';
import './board-door.ts';
import { BoardFeed } from './board-feed.ts';
import { boardFigures } from './board-figures.ts';
import './board-rooms.ts';
import { boardStyles } from './board-styles.ts';
import { isUpToDate, type FeedNews } from './feed-news.ts';
import { readBoard, type KeptBoard, type Seen } from './kept-board.ts';

const TICK_MS = 5_000;

/** The board on the wall: the house as it is, or as it was and when that was; never nothing, and never old news as new. */
@customElement('keyrack-board')
export class KeyrackBoard extends LitElement {
  static override styles = [elementStyles, boardStyles];

  @state() private news: FeedNews | undefined;
  /** It belongs to no hotel; `removed`: no longer. */
  @state() private door: 'closed' | 'open' | 'removed' = 'closed';
  @state() private now = Date.now();
  private feed: BoardFeed | undefined;
  private clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.clock = setInterval(() => (this.now = Date.now()), TICK_MS);
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.clock);
    this.feed?.stop();
  }

  protected override render() {
    if (this.door !== 'closed') {
      return html`<main>
        <board-door .isRemoved=${this.door === 'removed'} @board-joined=${this.joined}></board-door>
      </main>`;
    }
    const seen = this.news?.seen;
    return seen ? this.renderHouse(seen) : this.renderEmpty();
  }

  private renderHouse({ picture, asOf }: Seen) {
    const isFresh = this.news !== undefined && isUpToDate(this.news, this.now);
    return html`
      <header>
        <h1><bdi>${picture.hotel || 'Keyrack'}</bdi></h1>
        <p class="day">${longDayText(picture.day)}</p>
        <p class="state ${isFresh ? 'fresh' : 'old'}" role="status">
          ${isFresh ? 'Up to date' : `As of ${momentWords(asOf as Instant, this.now)}, not connected`}
        </p>
        <p class="clock" aria-hidden="true">${momentWords(this.now as Instant, this.now)}</p>
      </header>
      <main>
        <dl class="figures">
          ${boardFigures(picture).map(
            ({ label, value, note, calls }) =>
              html`<div class=${calls ? 'calls' : ''}>
                <dt>${label}</dt>
                <dd><strong>${value}</strong> <span>${note}</span></dd>
              </div>`,
          )}
        </dl>
        <board-rooms class=${isFresh ? '' : 'old'} .rooms=${picture.rooms}></board-rooms>
      </main>
    `;
  }

  private renderEmpty() {
    const isConnected = this.news?.isConnected ?? false;
    const words = this.news && !isConnected ? 'Not connected. The board shows the house as soon as it is.' : 'Looking…';
    return html`<main><p class="empty" role="status">${words}</p></main>`;
  }

  private async begin(): Promise<void> {
    const kept = readBoard() ?? (await boardOfBrowser());
    if (kept) this.follow(kept);
    else this.door = 'open';
  }

  private follow(board: KeptBoard): void {
    this.door = 'closed';
    this.feed = new BoardFeed(board, {
      onNews: (news) => {
        this.news = news;
        this.now = Date.now();
      },
      onTurnedAway: () => {
        this.news = undefined;
        forgetLastHotel();
        this.door = 'removed';
      },
    });
    this.feed.start();
  }

  private joined({ detail: hotelId }: CustomEvent<HotelId>): void {
    history.replaceState(undefined, '', '/board');
    this.follow({ hotelId });
  }
}

/** This browser may be a device of a hotel already: a code was typed elsewhere, or all but the cookies was cleared. */
async function boardOfBrowser(): Promise<KeptBoard | undefined> {
  const hotelId = location.hash === '' ? lastHotel() : undefined;
  return hotelId && (await askWhoIAm(hotelId)) ? { hotelId } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'keyrack-board': KeyrackBoard;
  }
  interface HTMLElementEventMap {
    'board-joined': CustomEvent<HotelId>;
  }
}
