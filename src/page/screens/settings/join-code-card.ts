import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { css, html, nothing, svg } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { JoinCode } from '#contract/sync-protocol.ts';
import { DEVICE_SCOPES, type DeviceScope } from '#domain/permissions/device-scopes.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { scopeWords } from '#page/wording/device-scopes.ts';
import { momentWords } from '#page/wording/moments.ts';
import { settingsStyles } from './settings-styles.ts';

/** A code that makes one other browser a device of this hotel, as letters to type and as a picture to photograph. */
@customElement('join-code-card')
export class JoinCodeCard extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    screenStyles,
    settingsStyles,
    css`
      .code {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-4);
        align-items: center;
      }

      output {
        padding: var(--desk-space-4);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-brand-soft);
        color: var(--desk-color-brand);
        font-size: 2rem;
        font-weight: 700;
        letter-spacing: 0.14em;
        user-select: all;
      }

      /* Cameras want dark on light, whatever the theme. */
      svg {
        inline-size: 148px;
        padding: 10px;
        border-radius: var(--desk-radius-card);
        background: #fff;
        color: #000;
      }
    `,
  ];

  @state() private code: JoinCode | undefined;
  @state() private problem: string | undefined;

  protected override render() {
    const { code, problem } = this;
    return html`
      <section class="card">
        <h2>Add a device</h2>
        <p class="muted small">
          Photograph the picture with the other device, or open Keyrack there, choose “Join my hotel” and type the code.
          It lets one device in.
        </p>
        <form class="add" @submit=${this.show}>
          <label class="field"
            >For
            <select name="scope">
              ${DEVICE_SCOPES.map((scope) => html`<option value=${scope}>${scopeWords[scope].choice}</option>`)}
            </select>
          </label>
          <button>${code ? 'Show another code' : 'Show a code'}</button>
        </form>
        ${code ? this.renderCode(code) : nothing} ${problem ? html`<p role="alert">${problem}</p>` : nothing}
      </section>
    `;
  }

  private renderCode({ code, scope, validUntil }: JoinCode) {
    const picture = generate(new URL(`${scope === 'board' ? '/board' : '/'}#join=${code}`, location.href).href);
    return html`
      <div class="code">
        <svg viewBox="0 0 ${picture.size} ${picture.size}" role="img" aria-label="The code as a picture">
          ${svg`<path d=${toSvgPath(picture)} fill="currentColor"></path>`}
        </svg>
        <output aria-label="Join code">${code.slice(0, 4)} ${code.slice(4)}</output>
      </div>
      <p class="muted small">${scopeWords[scope].told} Works until ${momentWords(validUntil, Date.now())}.</p>
    `;
  }

  private async show(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const scope = readField(event.target as HTMLFormElement, 'scope') as DeviceScope;
    this.code = await this.hotel.joinCode(scope);
    this.problem = this.code ? undefined : 'A code needs a connection. Try again when this device is connected.';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'join-code-card': JoinCodeCard;
  }
}
