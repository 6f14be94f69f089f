import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { joinByCode } from './ask-board.ts';

/** How a screen becomes a board of a hotel: by a code, once. `board-joined` with the hotel when it is one. */
@customElement('board-door')
export class BoardDoor extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      :host {
        display: grid;
        margin: auto;
        inline-size: min(100%, 420px);
      }

      form {
        display: grid;
        gap: 16px;
        font-size: 1rem;
      }

      h1,
      p {
        margin: 0;
      }

      input.code {
        font-size: 1.5rem !important;
        font-weight: 600;
        letter-spacing: 0.18em;
        text-align: center;
        text-transform: uppercase;
      }

      [role='alert'] {
        color: var(--desk-color-bad);
      }
    `,
  ];

  /** It was a board, and the hotel knows it no longer. */
  @property({ attribute: false }) isRemoved = false;
  @state() private isJoining = false;
  @state() private problem: string | undefined;

  protected override render() {
    return html`
      <form @submit=${this.join}>
        <h1>${this.isRemoved ? 'This board was removed' : 'A board for the wall'}</h1>
        <p>
          It shows the rooms of the house and nobody’s name. Make a code for it at a desk, under Settings, “Add a
          device”, and type it here.
        </p>
        <label class="field"
          >Code
          <input
            class="code"
            name="code"
            required
            minlength="8"
            maxlength="9"
            autofocus
            autocomplete="one-time-code"
            autocapitalize="characters"
            spellcheck="false"
            placeholder="ABCD 2345"
            .value=${codeInAddress()}
        /></label>
        <label class="field">This board is called <input name="device" required value="Board" /></label>
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
        <button class="first" ?disabled=${this.isJoining}>
          ${this.isJoining ? 'Joining…' : 'Show the house here'}
        </button>
      </form>
    `;
  }

  private async join(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.isJoining = true;
    const code = readField(form, 'code').replaceAll(/[\s-]/g, '').toUpperCase();
    const joined = await joinByCode(code, readField(form, 'device'));
    this.isJoining = false;
    if (joined === 'code-unknown') {
      this.problem = 'This code is not known, or it is too old. Make a new one under Settings, “Add a device”.';
    } else if (joined === 'no-connection') {
      this.problem = 'There is no connection. Try again when there is one.';
    } else if (joined.scope === 'board') {
      this.dispatchEvent(new CustomEvent('board-joined', { detail: joined.hotelId, bubbles: true, composed: true }));
    } else {
      // The code was for a desk or a telephone: this browser is one now, and goes where it works.
      location.assign('/');
    }
  }
}

/** Whoever has photographed the code comes with it behind the #, which no browser sends to a server. */
function codeInAddress(): string {
  return /^#join=([0-9A-Z]{8})$/.exec(location.hash)?.[1] ?? '';
}

declare global {
  interface HTMLElementTagNameMap {
    'board-door': BoardDoor;
  }
}
