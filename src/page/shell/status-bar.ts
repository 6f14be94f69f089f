import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { doneWords } from '#page/wording/commands.ts';
import { longDayText } from '#page/wording/days.ts';
import { plural } from '#page/wording/plural.ts';

/** The day in one line: date, occupancy, who is still to come and to go, what was done last. */
@customElement('status-bar')
export class StatusBar extends DeskElement {
  static override styles = [
    elementStyles,
    css`
      footer {
        display: flex;
        align-items: center;
        gap: var(--desk-space-4);
        block-size: 100%;
        padding-inline: var(--desk-space-4);
        overflow: hidden;
        border-block-start: 1px solid var(--desk-color-line);
        background: var(--desk-color-surface);
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-bar);
        white-space: nowrap;
      }

      a {
        color: inherit;
        text-decoration: none;
      }

      a:hover {
        text-decoration: underline;
      }

      .date {
        color: var(--desk-color-text);
        font-weight: 600;
      }

      .push {
        margin-inline-start: auto;
      }

      .done {
        overflow: hidden;
        text-overflow: ellipsis;
      }

      button {
        padding: 2px 6px;
        border: 0;
        background: none;
        color: var(--desk-color-brand);
        font: inherit;
        font-weight: 600;
        cursor: pointer;
      }
    `,
  ];

  private readonly today = new LiveQuery(
    this,
    () => this.hotel,
    'Today',
    () => this.names.card && { day: this.names.card.businessDate },
  );
  private readonly done = new LiveStream(this, () => this.hotel.undo.done$);

  protected override render() {
    const { card } = this.names;
    const today = this.today.value;
    const last = this.done.value?.[0];
    return html`
      <footer>
        ${card ? html`<span class="date">${longDayText(card.businessDate)}</span>` : nothing}
        ${card && today ? this.renderFigures(today, card.rooms.length) : nothing}
        <span class="push"></span>
        ${
          last
            ? html`<span class="done">${doneWords(last.command, this.names)}</span
                ><button
                  aria-keyshortcuts="Control+Z Meta+Z"
                  @click=${() => this.dispatchEvent(new CustomEvent('undo-asked', { bubbles: true, composed: true }))}
                >
                  Undo
                </button>`
            : nothing
        }
        <slot></slot>
      </footer>
    `;
  }

  private renderFigures(today: NonNullable<typeof this.today.value>, rooms: number) {
    const inHouse = new Set([...today.inHouse, ...today.departures].map(({ reservationId }) => reservationId)).size;
    const percent = rooms === 0 ? 0 : Math.round((100 * inHouse) / rooms);
    return html`
      <span>${inHouse} of ${rooms} rooms occupied (${percent} %)</span>
      <a href="/today">${plural(today.arrivals.length, 'arrival')} left</a>
      <a href="/today">${plural(today.departures.length, 'departure')} left</a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'status-bar': StatusBar;
  }
}
