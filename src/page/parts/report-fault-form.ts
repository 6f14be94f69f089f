import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { FaultCategory } from '#domain/housekeeping/housekeeping-events.ts';
import { NOTE_OF_THING_LENGTH_MAX } from '#domain/housekeeping/note-of-thing.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { faultWords } from '#page/wording/housekeeping-words.ts';
import './refusal-note.ts';

const categories = Object.keys(faultWords) as readonly FaultCategory[];

/** What is broken, in a room or (without one) elsewhere in the house. */
@customElement('report-fault-form')
export class ReportFaultForm extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      form {
        display: grid;
        gap: var(--desk-space-3);
      }

      .check {
        display: flex;
        gap: var(--desk-space-2);
        align-items: center;
        min-block-size: 44px;
      }
    `,
  ];

  @property({ attribute: false }) roomId: RoomId | undefined = undefined;
  @state() private receipt: Receipt | undefined;

  protected override render() {
    return html`
      <form @submit=${this.report}>
        <div class="fields">
          <label class="field"
            >What kind
            <select name="category">
              ${categories.map((each) => html`<option value=${each}>${faultWords[each]}</option>`)}
            </select></label
          >
          <label class="field"
            >${this.roomId ? 'What exactly' : 'What, and where'}
            <input name="note" autocomplete="off" maxlength=${NOTE_OF_THING_LENGTH_MAX} ?required=${!this.roomId} />
            <span class="hint">About things, not people: it is kept for ever.</span></label
          >
        </div>
        <label class="check"><input type="checkbox" name="unsafe" /> Somebody could be hurt</label>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <div><button>Report fault</button></div>
      </form>
    `;
  }

  private async report(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { category, note, unsafe } = Object.fromEntries(new FormData(form)) as Record<string, string | undefined>;
    this.receipt = await this.hotel.dispatch({
      type: 'ReportFault',
      faultId: newId(),
      category: category as FaultCategory,
      ...(this.roomId ? { roomId: this.roomId } : {}),
      ...(note?.trim() ? { note: note.trim() } : {}),
      ...(unsafe ? { isUnsafe: true } : {}),
    });
    if (this.receipt.outcome !== 'saved') return;
    form.reset();
    this.receipt = undefined;
    this.dispatchEvent(new CustomEvent('fault-reported'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-fault-form': ReportFaultForm;
  }
}
