/** Forms in which somebody has typed and which are still open: a reload would lose what stands in them. */
export class TouchedForms {
  readonly #touched = new Set<HTMLFormElement>();

  constructor(page: Document) {
    // Input events leave shadow roots; their path says which form they come from.
    page.addEventListener('input', (event) => {
      const form = event.composedPath().find((element) => element instanceof HTMLFormElement);
      if (form) this.#touched.add(form);
    });
  }

  get any(): boolean {
    for (const form of this.#touched) if (!form.isConnected) this.#touched.delete(form);
    return this.#touched.size > 0;
  }
}
