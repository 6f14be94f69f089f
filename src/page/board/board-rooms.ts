import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { BoardRoom } from '#contract/board.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { roomTile, tileSentence } from './room-tile.ts';
import { tilesAcross } from './tiles-across.ts';

/** Every room of the house as a tile, all of them at once where the screen is big enough. */
@customElement('board-rooms')
export class BoardRooms extends LitElement {
  static override styles = [
    elementStyles,
    css`
      :host {
        display: block;
      }

      ul {
        display: grid;
        grid-template-columns: repeat(var(--board-across, 4), minmax(0, 1fr));
        gap: 6px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        container-type: inline-size;
      }

      .tile {
        display: grid;
        grid-template-rows: auto 1fr auto;
        aspect-ratio: 1 / 0.62;
        padding: 5%;
        overflow: hidden;
        border: 2px solid var(--tile-edge);
        border-radius: var(--desk-radius-card);
        background: var(--tile-fill);
        color: var(--tile-text);
        line-height: 1.1;
        white-space: nowrap;
      }

      .top {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
      }

      .number {
        font-size: clamp(1rem, 24cqi, 3.5rem);
        font-weight: 700;
        letter-spacing: -0.02em;
      }

      .letters {
        font-size: clamp(0.6875rem, 12cqi, 1.5rem);
        font-weight: 650;
      }

      .word {
        align-self: end;
        font-size: clamp(0.6875rem, 12.5cqi, 1.75rem);
        font-weight: 600;
      }

      .note {
        display: flex;
        justify-content: space-between;
        gap: 4px;
        font-size: clamp(0.625rem, 10.5cqi, 1.375rem);
      }

      /* In a hand there is room for what changes. */
      @container (inline-size < 110px) {
        .type {
          display: none;
        }
      }

      .closed {
        --tile-fill: var(--desk-status-out-of-order-fill);
        --tile-text: var(--desk-status-out-of-order-text);
        --tile-edge: var(--desk-status-out-of-order-edge);
      }

      .occupied {
        --tile-fill: var(--desk-status-in-house-fill);
        --tile-text: var(--desk-status-in-house-text);
        --tile-edge: var(--desk-status-in-house-edge);
      }

      .due-out {
        --tile-fill: var(--desk-status-due-out-fill);
        --tile-text: var(--desk-status-due-out-text);
        --tile-edge: var(--desk-status-due-out-edge);
      }

      .awaited {
        --tile-fill: var(--desk-status-confirmed-fill);
        --tile-text: var(--desk-status-confirmed-text);
        --tile-edge: var(--desk-status-confirmed-edge);
      }

      .ready {
        --tile-fill: var(--desk-color-surface);
        --tile-text: var(--desk-color-text);
        --tile-edge: var(--desk-color-line-strong);
      }

      .to-clean {
        --tile-fill: var(--desk-status-option-fill);
        --tile-text: var(--desk-status-option-text);
        --tile-edge: var(--desk-status-option-edge);
      }

      .rush {
        --tile-edge: var(--desk-color-bad);

        border-width: 5px;
      }

      @media (forced-colors: active) {
        .rush {
          border-style: double;
        }
      }
    `,
  ];

  @property({ attribute: false }) rooms!: readonly BoardRoom[];
  private readonly size = new ResizeObserver(() => this.fit());

  override connectedCallback(): void {
    super.connectedCallback();
    this.size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('rooms')) this.fit();
  }

  protected override render() {
    return html`<ul aria-label="Rooms">
      ${this.rooms.map((room) => this.renderRoom(room))}
    </ul>`;
  }

  private renderRoom(room: BoardRoom) {
    const { look, letters, word, note } = roomTile(room);
    const facts = [...(room.rush ? ['RUSH'] : []), ...(note ? [note] : [])].join(' · ');
    return html`<li>
      <div class=${classMap({ tile: true, [look]: true, rush: room.rush })} role="img" aria-label=${tileSentence(room)}>
        <span class="top"><bdi class="number">${room.number}</bdi><span class="letters">${letters}</span></span>
        <span class="word">${word}</span>
        <span class="note"><span>${facts}</span><span class="type">${room.type}</span></span>
      </div>
    </li>`;
  }

  /** Into what the head leaves of the screen, with the edge below that is at the side; on a small screen the tiles go on below it. */
  private fit(): void {
    const { left, top } = this.getBoundingClientRect();
    const height = innerHeight - (top + scrollY) - left;
    const across = tilesAcross(this.rooms.length, { width: this.clientWidth, height });
    this.style.setProperty('--board-across', String(across));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'board-rooms': BoardRooms;
  }
}
