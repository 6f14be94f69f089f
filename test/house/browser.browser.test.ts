import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { afterEach, expect, test } from 'vitest';

@customElement('planted-greeting')
class PlantedGreeting extends LitElement {
  @property() name = '';
  override render() {
    return html`<p>Good morning, ${this.name}</p>`;
  }
}

afterEach(() => document.body.replaceChildren());

test('an element with decorators renders and renders again when a property changes', async () => {
  const greeting = document.createElement('planted-greeting') as PlantedGreeting;
  greeting.name = 'Ada';
  document.body.append(greeting);
  await greeting.updateComplete;
  expect(greeting.shadowRoot?.textContent).toContain('Ada');

  greeting.name = 'Grace';
  await greeting.updateComplete;
  expect(greeting.shadowRoot?.textContent).toContain('Grace');
});

test('the browser has what the desk stands on', () => {
  expect([typeof indexedDB, typeof navigator.locks, typeof BroadcastChannel, typeof navigator.serviceWorker]).toEqual([
    'object',
    'object',
    'function',
    'object',
  ]);
});
