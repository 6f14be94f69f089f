import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';

/** One polite and one assertive voice for the whole app, so that two screens never talk over each other. */
@customElement('live-regions')
export class LiveRegions extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  @state() private polite = '';
  @state() private assertive = '';

  say(text: string, urgent: boolean): void {
    if (urgent) this.assertive = text;
    else this.polite = text;
  }

  protected override render() {
    return html`
      <div role="status" aria-live="polite">${this.polite}</div>
      <div role="alert" aria-live="assertive">${this.assertive}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-regions': LiveRegions;
  }
}
