import { html, LitElement, nothing } from 'lit';
import { KeepFocus } from '#page/client/keep-focus.ts';
import { expect, test } from 'vitest';

class LinesForTest extends LitElement {
  static override properties = { lines: {} };
  declare lines: readonly string[];
  readonly keepFocus: KeepFocus = new KeepFocus(this, 'ul');

  override render() {
    return html`<ul tabindex="-1">
        ${this.lines?.map((line) => html`<li><button>${line}</button></li>`) ?? nothing}
      </ul>
      <button id="other"></button>`;
  }
}
customElements.define('lines-for-test', LinesForTest);

async function withFocusOn(selector: string) {
  const lines = new LinesForTest();
  lines.lines = ['only one'];
  document.body.append(lines);
  await lines.updateComplete;
  lines.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  lines.lines = [];
  await lines.updateComplete;
  return lines.shadowRoot?.activeElement?.localName;
}

test('when the button that was pressed is gone, the keyboard goes on at its list', async () => {
  expect(await withFocusOn('li button')).toBe('ul');
});

test('who is elsewhere stays there when a line goes away', async () => {
  expect(await withFocusOn('#other')).toBe('button');
  expect(await withFocusOn('nothing')).toBeUndefined();
});
