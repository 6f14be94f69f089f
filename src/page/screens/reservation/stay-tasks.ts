import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { COMMAND_RIGHTS } from '#domain/permissions/command-rights.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-menu.ts';
import '#page/components/desk-notice.ts';
import '#page/parts/check-in-dialog.ts';
import type { CheckingIn } from '#page/parts/check-in-dialog.ts';
import '#page/parts/check-out-dialog.ts';
import type { CheckingOut } from '#page/parts/check-out-dialog.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { holdCommands } from './hold-commands.ts';
import { roomOfToday } from './room-of-today.ts';
import { sortActions, type SortedActions } from './stay-actions.ts';
import { stayDialogs, type StayDialog } from './stay-dialogs.ts';
import { rankTasks, type StayTask } from './task-ranks.ts';

/** What can be done with a stay: the next step as a button, the rest in a menu, and what cannot be done now with its reason. */
@customElement('stay-tasks')
export class StayTasks extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      section {
        display: grid;
        gap: var(--desk-space-2);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-2);
      }

      .not-now {
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-bar);
      }

      summary {
        cursor: pointer;
      }

      p {
        margin-block: var(--desk-space-2) 0;
      }
    `,
  ];

  @property({ attribute: false }) card!: ReservationCard;
  /** What is open on the guest's bill. */
  @property({ attribute: false }) owedMinor = 0;
  @state() private dialog: StayDialog | undefined;
  @state() private checkingIn: CheckingIn | undefined;
  @state() private checkingOut: CheckingOut | undefined;
  @state() private receipt: Receipt | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('card') as ReservationCard | undefined;
    if (!before || before.reservationId === this.card.reservationId) return;
    this.receipt = undefined;
    this.dialog = undefined;
  }

  protected override render() {
    const { card } = this;
    const { possible, notNow } = sortActions(card.actions.filter(({ action }) => this.may(COMMAND_RIGHTS[action])));
    return html`
      <section>
        ${
          card.cases.length > 0
            ? html`<desk-notice tone="bad"
                >This stay needs a decision. <a slot="actions" href="/cases">Decide</a></desk-notice
              >`
            : nothing
        }
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${this.renderTasks(possible)} ${notNow.length > 0 ? this.renderNotNow(notNow) : nothing}
      </section>
      ${this.renderDialogs()}
    `;
  }

  private renderTasks(possible: SortedActions['possible']) {
    const { stay, segments } = this.card;
    const about = {
      stay,
      segments,
      today: this.names.businessDate,
      owedMinor: this.may('handle-money') ? this.owedMinor : 0,
    };
    const { next, atHand, more } = rankTasks(possible, about);
    const items = more.map((task) => ({ key: task, words: this.labelOf(task), isCareful: isCareful(task) }));
    return html`<div class="actions">
      ${atHand.map(
        (task) =>
          html`<button
            class=${task === next ? 'first' : isCareful(task) ? 'careful' : ''}
            @click=${() => this.act(task)}
          >
            ${this.labelOf(task)}
          </button>`,
      )}
      ${
        items.length > 0
          ? html`<desk-menu
              .items=${items}
              @menu-chosen=${({ detail }: CustomEvent<string>) => this.act(detail as StayTask)}
            ></desk-menu>`
          : nothing
      }
    </div>`;
  }

  private renderNotNow(notNow: SortedActions['notNow']) {
    return html`<details class="not-now">
      <summary>Not possible now (${notNow.length})</summary>
      ${notNow.map(({ action, because }) => html`<p><strong>${labelOf(action)}:</strong> ${refusalWords(because, this.names)}</p>`)}
    </details>`;
  }

  private renderDialogs() {
    return html`
      <check-in-dialog
        .checkingIn=${this.checkingIn}
        @desk-close=${() => (this.checkingIn = undefined)}
      ></check-in-dialog>
      <check-out-dialog
        .checkingOut=${this.checkingOut}
        @desk-close=${() => (this.checkingOut = undefined)}
      ></check-out-dialog>
      ${stayDialogs(this.dialog, this.card, () => (this.dialog = undefined))}
    `;
  }

  private labelOf(task: StayTask): string {
    if (task === 'AssignRoom' && this.card.segments.length > 0) return 'Change room';
    return labelOf(task);
  }

  private act(task: StayTask): void {
    const { card } = this;
    const { reservationId, stay, segments } = card;
    const guest = card.guest?.name ?? 'the guest';
    this.receipt = undefined;
    switch (task) {
      case 'RecordPayment':
        this.dispatchEvent(new CustomEvent('take-money'));
        return;
      case 'CheckInGuest':
        this.checkingIn = {
          reservationId,
          guest,
          stay,
          bookedType: card.roomTypeId,
          roomId: roomOfToday(card, this.names.businessDate),
        };
        return;
      case 'CheckOutGuest':
        this.checkingOut = { reservationId, guest, stay };
        return;
      case 'AssignRoom':
      case 'MoveGuestToRoom':
      case 'ScheduleRoomMove':
      case 'ChangeStayDates':
      case 'CancelReservation':
      case 'MarkNoShow':
      case 'RelocateGuest':
        this.dialog = task;
        return;
      case 'ExtendHold':
      case 'ReleaseHold':
        void this.dispatchAll(holdCommands(task, card, this.names.businessDate));
        return;
      case 'LockRoomAssignment': {
        const roomId = segments.at(-1)?.roomId;
        if (roomId) void this.dispatch({ type: task, reservationId, roomId });
        return;
      }
      case 'CancelScheduledMove':
      case 'UnlockRoomAssignment':
      case 'ReinstateCheckOut':
      case 'ConfirmReservation':
      case 'UnassignRoom':
      case 'UndoCheckIn':
      case 'ReinstateReservation':
        void this.dispatch({ type: task, reservationId });
    }
  }

  private async dispatchAll(commands: readonly HotelCommand[]): Promise<void> {
    for (const command of commands) await this.dispatch(command);
  }

  private async dispatch(command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
  }
}

function isCareful(task: StayTask): boolean {
  return task === 'CancelReservation' || task === 'MarkNoShow';
}

declare global {
  interface HTMLElementTagNameMap {
    'stay-tasks': StayTasks;
  }
}
