import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { RoomProposalLine } from '#contract/room-proposals.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-dialog.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';
import { plural } from '#page/wording/plural.ts';

/** The rooms that the rule proposes, before they are given: one act, and one undo. */
@customElement('assign-rooms-dialog')
export class AssignRoomsDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
      }

      th,
      td {
        padding: var(--desk-space-1) var(--desk-space-2) var(--desk-space-1) 0;
        text-align: start;
      }

      .rows {
        max-block-size: 50vh;
        overflow: auto;
      }
    `,
  ];

  /** For the stays that arrive on these days; undefined: closed. */
  @property({ attribute: false }) arriving: Interval | undefined = undefined;
  @state() private receipt: Receipt | undefined;
  private readonly query = new LiveQuery(
    this,
    () => this.hotel,
    'RoomProposals',
    () => this.arriving && { arriving: this.arriving },
  );

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('arriving')) this.receipt = undefined;
  }

  protected override render() {
    const { arriving } = this;
    const proposals = this.query.value?.proposals;
    if (!arriving || !proposals) return nothing;
    const give = `Give ${plural(proposals.length, 'room')}`;
    return html`
      <desk-dialog heading="Assign rooms" ?open=${true} @desk-close=${this.close}>
        ${proposals.length === 0 ? this.renderNothing(arriving) : this.renderProposals(proposals)}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <button slot="actions" @click=${this.close}>${proposals.length === 0 ? 'Close' : 'Not now'}</button>
        ${
          proposals.length === 0
            ? nothing
            : html`<button slot="actions" class="first" autofocus @click=${() => this.give(proposals)}>${give}</button>`
        }
      </desk-dialog>
    `;
  }

  private renderNothing(arriving: Interval) {
    return html`<p>
      No arrival of ${stayText(arriving)} can be given a room: each has one already, or no room of its type is free for
      all of its nights.
    </p>`;
  }

  private renderProposals(proposals: readonly RoomProposalLine[]) {
    return html`
      <p>Each stay goes where it leaves the fewest idle nights. Nobody who has a room is moved.</p>
      <div class="rows" tabindex="0" role="group" aria-label="Proposed rooms">
        <table>
          <thead>
            <tr>
              <th scope="col">Guest</th>
              <th scope="col">Nights</th>
              <th scope="col">Room</th>
            </tr>
          </thead>
          <tbody>
            ${proposals.map(
              ({ guest, stay, roomNumber }) =>
                html`<tr>
                  <td><bdi>${guest}</bdi></td>
                  <td>${stayText(stay)}</td>
                  <td><strong>${roomNumber}</strong></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private async give(lines: readonly RoomProposalLine[]): Promise<void> {
    const proposals = lines.map(({ reservationId, roomId }) => ({ reservationId, roomId }));
    this.receipt = await this.hotel.dispatch({ type: 'AutoAssignRooms', proposals });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'assign-rooms-dialog': AssignRoomsDialog;
  }
}
