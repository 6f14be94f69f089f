import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveStream } from '#page/client/live-stream.ts';
import type { Undoable } from '#page/client/undo-stack.ts';
import '#page/components/desk-icon.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { doneWords } from '#page/wording/commands.ts';

/** Long enough to notice a slip, short enough not to stand in the way; the status bar and Ctrl Z keep it longer. */
const SHOWN_MS = 20_000;

@customElement('undo-chip')
export class UndoChip extends DeskElement {
  static override styles = [
    elementStyles,
    css`
      div {
        display: flex;
        align-items: center;
        gap: var(--desk-space-2);
        padding: 6px 6px 6px 16px;
        border-radius: 99px;
        background: light-dark(#1f2428, #f0efeb);
        color: light-dark(#ffffff, #16181b);
        box-shadow: var(--desk-shadow-card);
        font-weight: 500;
        white-space: nowrap;
      }

      span {
        max-inline-size: 50vw;
        overflow: hidden;
        text-overflow: ellipsis;
      }

      button {
        display: flex;
        align-items: center;
        gap: 4px;
        min-block-size: 32px;
        padding-inline: 10px;
        border: 0;
        border-radius: 99px;
        background: none;
        color: light-dark(#8fdcec, #0b5a6b);
        font: inherit;
        font-weight: 650;
        cursor: pointer;
      }

      button:hover {
        background: light-dark(#ffffff1c, #00000012);
      }

      @media (pointer: coarse) {
        button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @state() private shown: Undoable | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #before: readonly Undoable[] | undefined;
  private readonly done = new LiveStream(this, () => this.hotel.undo.done$);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    const done = this.done.value ?? [];
    const before = this.#before ?? done;
    this.#before = done;
    if (this.shown && !done.includes(this.shown)) this.shown = undefined;
    // After an undo, what was done before it is the latest again; only what is new is shown.
    const [latest] = done;
    if (!latest || before.includes(latest)) return;
    void this.show(latest);
  }

  /** Names first: what is said aloud is said once. */
  private async show(latest: Undoable): Promise<void> {
    if ('reservationId' in latest.command) await this.names.learnGuest(latest.command.reservationId);
    this.shown = latest;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.shown = undefined), SHOWN_MS);
    this.say(`${doneWords(latest.command, this.names)} Control Z takes it back.`);
  }

  protected override render() {
    if (!this.shown) return nothing;
    return html`
      <div>
        <span>${doneWords(this.shown.command, this.names)}</span>
        <button @click=${() => this.dispatchEvent(new CustomEvent('undo-asked', { bubbles: true, composed: true }))}>
          <desk-icon name="undo"></desk-icon>Undo
        </button>
        <button aria-label="Hide" @click=${this.hide}><desk-icon name="close"></desk-icon></button>
      </div>
    `;
  }

  private hide(): void {
    this.shown = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'undo-chip': UndoChip;
  }
}
