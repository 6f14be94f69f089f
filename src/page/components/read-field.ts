/** What stands in a field of a form, without the spaces around it. */
export function readField(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) {
    throw new Error(`The form has no field ${name}`);
  }
  return field.value.trim();
}
