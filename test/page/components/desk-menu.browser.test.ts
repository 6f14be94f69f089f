import '#page/components/desk-menu.ts';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

const items = [
  { key: 'dates', words: 'Change dates' },
  { key: 'lock', words: 'Do not move' },
  { key: 'cancel', words: 'Cancel the booking', isCareful: true },
];

async function menu() {
  const chosen: string[] = [];
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(
    html`<desk-menu
        .items=${items}
        @menu-chosen=${({ detail }: CustomEvent<string>) => chosen.push(detail)}
      ></desk-menu>
      <button>After</button>`,
    place,
  );
  const element = place.querySelector('desk-menu')!;
  await element.updateComplete;
  const within = element.shadowRoot!;
  within.querySelector('button')!.focus();
  return { chosen, at: () => (within.activeElement ?? document.activeElement)?.textContent?.trim(), within };
}

test('the menu is opened, gone through and left by keys, and the focus comes back to its button', async () => {
  const { at, within } = await menu();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(at).toBe('Change dates');
  expect(within.querySelector('button')?.ariaExpanded).toBe('true');
  await userEvent.keyboard('{ArrowUp}');
  expect(at()).toBe('Cancel the booking');
  await userEvent.keyboard('d');
  expect(at()).toBe('Do not move');
  await userEvent.keyboard('{Escape}');
  expect(at()).toBe('More');
  await expect.poll(() => within.querySelector('button')?.ariaExpanded).toBe('false');
});

test('Enter chooses a task, and Tab goes on behind the button', async () => {
  const { chosen, at } = await menu();
  await userEvent.keyboard('{Enter}');
  await expect.poll(at).toBe('Change dates');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(chosen).toEqual(['lock']);
  expect(at()).toBe('More');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(at).toBe('Change dates');
  await userEvent.tab();
  expect(at()).toBe('After');
  expect(chosen).toEqual(['lock']);
});
