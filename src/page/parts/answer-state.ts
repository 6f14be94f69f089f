import { html, type TemplateResult } from 'lit';
import { NotPermittedError } from '#page/client/not-permitted.ts';
import '#page/components/desk-notice.ts';
import '#page/components/desk-skeleton.ts';
import { notPermittedWords } from '#page/wording/rights.ts';

type Asked = { readonly value: unknown; readonly error: unknown; readonly isSlow: boolean; retry(): void };

/** What stands where an answer will be: nothing for a blink, a skeleton when it takes longer, words when it failed. */
export function answerState(asked: Asked, rows = 5): TemplateResult {
  if (asked.error instanceof NotPermittedError) {
    return html`<desk-notice tone="info" role="status">${notPermittedWords(asked.error.notPermitted)}</desk-notice>`;
  }
  if (asked.error) {
    return html`<desk-notice tone="bad" role="alert"
      >This could not be read on this device. Everything that was saved is safe.
      <button slot="actions" @click=${() => asked.retry()}>Try again</button></desk-notice
    >`;
  }
  return asked.isSlow ? html`<desk-skeleton .rows=${rows}></desk-skeleton>` : html``;
}
