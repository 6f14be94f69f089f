import '#page/components/desk-dialog.ts';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

async function ask(open: boolean) {
  const closed: string[] = [];
  const place = document.createElement('div');
  document.body.append(place);
  render(
    html`<desk-dialog heading="Cancel?" ?open=${open} @desk-close=${() => closed.push('closed')}>
      <input autofocus aria-label="Reason" /><button slot="actions">Keep</button>
    </desk-dialog>`,
    place,
  );
  const dialog = place.querySelector('desk-dialog')!;
  await dialog.updateComplete;
  return { dialog, closed };
}

test('a question has its heading as its name, and the keyboard starts in its first field', async () => {
  const { dialog } = await ask(true);
  const native = dialog.shadowRoot!.querySelector('dialog')!;
  expect(native.open).toBe(true);
  expect(native.getAttribute('aria-labelledby')).toBe('heading');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Reason');
  native.close();
});

test('Esc means not now', async () => {
  const { closed } = await ask(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => closed).toEqual(['closed']);
});
