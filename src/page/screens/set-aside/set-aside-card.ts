import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Preview, Receipt } from '#contract/hotel-worker-api.ts';
import { parseHotelCommand } from '#contract/parse-hotel-command.ts';
import type { SetAsideCommand } from '#contract/quarantine.ts';
import type { ApproveQuarantined } from '#domain/cases/approve-quarantined.ts';
import type { DiscardReason } from '#domain/cases/quarantine-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { momentWords } from '#page/wording/moments.ts';
import { discardWords, setAsideWords } from '#page/wording/set-aside.ts';

/** One command that was set aside: what, who, when, where and why. `set-aside-decided` when a manager has decided. */
@customElement('set-aside-card')
export class SetAsideCard extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    screenStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-2);
        align-items: end;
      }

      .field {
        flex: 1 1 180px;
      }

      pre {
        max-block-size: 14em;
        margin: var(--desk-space-2) 0 0;
        overflow: auto;
        font-size: var(--desk-text-small);
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: false }) kept!: SetAsideCommand;
  @state() private preview: Preview | undefined;
  @state() private receipt: Receipt | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kept')) void this.look();
  }

  protected override render() {
    const { actor, device, at, offline, reason, command } = this.kept;
    const { approval } = this;
    const title = approval ? labelOf(approval.command.type) : 'Something that cannot be read';
    return html`
      <article class="card" aria-label=${title}>
        <h2>${title}</h2>
        <p>
          <bdi>${this.names.staffName(actor)}</bdi>, ${momentWords(at, Date.now())}, on
          <bdi>${this.names.deviceName(device)}</bdi>${offline ? ' without a connection' : ''}
        </p>
        <p class="muted">${setAsideWords[reason]}</p>
        <details>
          <summary>What it says</summary>
          <pre>${JSON.stringify(command, undefined, 2)}</pre>
        </details>
        <refusal-note .receipt=${this.receipt ?? (approval ? this.preview : undefined)}></refusal-note>
        <form @submit=${this.discard}>
          <label class="field"
            >Why not
            <select name="reason">
              ${Object.entries(discardWords).map(([value, words]) => html`<option value=${value}>${words}</option>`)}
            </select>
          </label>
          <button>Discard</button>
          ${
            approval
              ? html`<button
                  class="first"
                  type="button"
                  ?disabled=${this.preview?.accepted === false}
                  @click=${this.approve}
                >
                  Approve
                </button>`
              : nothing
          }
        </form>
      </article>
    `;
  }

  /** Undefined where nobody could say what would be approved. */
  private get approval(): ApproveQuarantined | undefined {
    const parsed = parseHotelCommand(this.kept.command);
    if (!parsed.ok || parsed.command.type === 'ApproveQuarantined') return undefined;
    return { type: 'ApproveQuarantined', quarantined: this.kept.commandId, command: parsed.command };
  }

  private async look(): Promise<void> {
    // What keeps it from being done now is said in the words of the task itself.
    if (this.approval) this.preview = await this.hotel.preview(this.approval.command);
  }

  private async approve(): Promise<void> {
    if (this.approval) this.told(await this.hotel.dispatch(this.approval));
  }

  private async discard(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const reason = new FormData(event.currentTarget as HTMLFormElement).get('reason') as DiscardReason;
    this.told(await this.hotel.dispatch({ type: 'DiscardQuarantined', quarantined: this.kept.commandId, reason }));
  }

  private told(receipt: Receipt): void {
    this.receipt = receipt;
    if (receipt.outcome === 'saved') this.dispatchEvent(new CustomEvent('set-aside-decided'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-aside-card': SetAsideCard;
  }
  interface HTMLElementEventMap {
    'set-aside-decided': CustomEvent;
  }
}
