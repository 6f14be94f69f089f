import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

const PAUSE_MS = 120;
const SHOWN_MS = 6000;

/** What the chart says aloud: one polite and one assertive region, the last word of a burst only. Refusals are seen too. */
export class ChartVoice implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private said = { polite: '', assertive: '' };
  private timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  say(words: string, urgency: 'polite' | 'assertive' = 'polite'): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      // The same words again must be another text, or nobody hears them.
      const before = this.said[urgency];
      this.said = { polite: '', assertive: '', [urgency]: before === words && words !== '' ? `${words}\u00a0` : words };
      this.host.requestUpdate();
      if (urgency === 'assertive' && words !== '')
        this.timer = window.setTimeout(() => this.say('', 'assertive'), SHOWN_MS);
    }, PAUSE_MS);
  }

  render(): TemplateResult {
    const { polite, assertive } = this.said;
    return html`<div class="for-screen-readers" role="status">${polite}</div>
      <div class=${assertive === '' ? 'for-screen-readers' : 'alert'} role="alert">${assertive}</div>`;
  }
}
