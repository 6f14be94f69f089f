import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '#page/components/desk-icon.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { pinWaitWords } from '#page/wording/pins.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const LENGTH = { least: 4, most: 8 };

/** Where a PIN is typed, with the keys or with a finger. `pin-typed` carries it; it is shown to nobody. */
@customElement('pin-entry')
export class PinEntry extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      form {
        display: grid;
        gap: var(--desk-space-4);
        justify-items: center;
      }

      input {
        inline-size: 100%;
        min-block-size: 56px;
        padding-inline: var(--desk-space-3);
        border: 1px solid var(--desk-color-control);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-surface);
        color: var(--desk-color-text);
        font-size: 2rem;
        letter-spacing: 0.4em;
        text-align: center;
      }

      .pad {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--desk-space-2);
        inline-size: 100%;
      }

      .enter {
        inline-size: 100%;
        font-size: var(--desk-text-large);
      }

      .pad button,
      .enter {
        min-block-size: 56px;
        border-radius: var(--desk-radius-card);
      }

      .pad button {
        border-color: var(--desk-color-line-strong);
        font-size: 1.3rem;
      }

      p {
        min-block-size: 1.5em;
        margin: 0;
        text-align: center;
      }

      .bad {
        color: var(--desk-color-bad);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) problem: string | undefined = undefined;
  /** Until when nobody may try: a moment of this device's clock. */
  @property({ attribute: false }) waitUntil: number | undefined = undefined;
  @property({ type: Boolean }) busy = false;
  @state() private now = Date.now();
  @query('input') private readonly input!: HTMLInputElement;
  private clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.clock = setInterval(() => (this.now = Date.now()), 1_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.clock);
  }

  protected override firstUpdated(): void {
    this.input.focus();
  }

  protected override render() {
    const waits = this.waitUntil !== undefined && this.waitUntil > this.now ? this.waitUntil - this.now : undefined;
    const isShut = this.busy || waits !== undefined;
    return html`
      <form @submit=${this.submit}>
        <input
          type="password"
          inputmode=${isTouched() ? 'none' : 'numeric'}
          autocomplete="off"
          name="pin"
          aria-label="PIN"
          aria-describedby="said"
          required
          pattern="[0-9]*"
          minlength=${LENGTH.least}
          maxlength=${LENGTH.most}
          ?readonly=${isShut}
        />
        <p id="said" class=${this.problem ? 'bad' : 'muted'} role="alert">
          ${waits === undefined ? (this.problem ?? nothing) : pinWaitWords(waits)}
        </p>
        <div class="pad" aria-hidden="true">
          ${DIGITS.map((digit) => this.renderKey(digit, isShut))}
          <button type="button" tabindex="-1" ?disabled=${isShut} @click=${this.clear}>
            <desk-icon name="back"></desk-icon>
          </button>
          ${this.renderKey('0', isShut)}
        </div>
        <button class="first enter" ?disabled=${isShut}>${this.busy ? 'Looking…' : 'Sign in'}</button>
      </form>
    `;
  }

  private renderKey(digit: string, isShut: boolean) {
    return html`<button type="button" tabindex="-1" ?disabled=${isShut} @click=${() => this.type(digit)}>
      ${digit}
    </button>`;
  }

  private type(digit: string): void {
    this.input.value = (this.input.value + digit).slice(0, LENGTH.most);
  }

  private clear(): void {
    this.input.value = this.input.value.slice(0, -1);
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const pin = this.input.value;
    this.input.value = '';
    if (pin.length < LENGTH.least || this.busy) return;
    this.dispatchEvent(new CustomEvent('pin-typed', { detail: pin }));
    this.input.focus();
  }
}

/** With a finger the pad is the keyboard: another one would cover it. */
function isTouched(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

declare global {
  interface HTMLElementTagNameMap {
    'pin-entry': PinEntry;
  }
  interface HTMLElementEventMap {
    'pin-typed': CustomEvent<string>;
  }
}
