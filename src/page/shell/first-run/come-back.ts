import { html, type TemplateResult } from 'lit';
import '#page/components/desk-notice.ts';

/** For a browser that keeps nothing any more, and was a device of a hotel: what is kept, where, and the way back. */
export function comeBack(isComing: boolean, onAsked: () => void): TemplateResult {
  return html`<desk-notice tone="warn" role="status">
    <strong>This browser has cleared what it kept for the hotel.</strong> It is still one of the hotel’s devices: all
    that was sent from here is kept and comes back. Only what had not been sent yet is gone.
    <button slot="actions" class="first" ?disabled=${isComing} @click=${onAsked}>
      ${isComing ? 'Coming back…' : 'Come back to the hotel'}
    </button>
  </desk-notice>`;
}
