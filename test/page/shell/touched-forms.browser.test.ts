import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TouchedForms } from '#page/shell/touched-forms.ts';

/** A form inside the shadow of an element, as every form of the app is. */
function openForm(): { readonly host: HTMLElement; readonly field: HTMLInputElement } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<form><input aria-label="Name" value="Ada" /></form>';
  document.body.append(host);
  const field = root.querySelector('input');
  if (!field) throw new Error('the form has a field');
  return { host, field };
}

test('a form that nobody has typed in keeps nothing from being reloaded', () => {
  const forms = new TouchedForms(document);
  const { host } = openForm();
  expect(forms.any).toBe(false);
  host.remove();
});

test('a form counts from the first letter until it is closed', async () => {
  const forms = new TouchedForms(document);
  const { host, field } = openForm();
  await userEvent.type(field, ' Lovelace');
  expect(forms.any).toBe(true);
  host.remove();
  expect(forms.any).toBe(false);
});
