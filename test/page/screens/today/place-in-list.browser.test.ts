import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { expect, test } from 'vitest';
import { PlaceInList } from '#page/screens/today/place-in-list.ts';

/** Guests who are checked in at the press of a button, and leave the list. */
class ArrivalsList extends LitElement {
  static override properties = { guests: { state: true } };
  declare guests: readonly string[];
  readonly place = new PlaceInList(this);
  readonly checkedIn: string[] = [];

  constructor() {
    super();
    this.guests = ['García', 'Müller', 'Okafor'];
  }

  protected override render() {
    const checkIn = (guest: string, { currentTarget }: Event): void => {
      if (!this.place.act('arrivals', currentTarget)) return;
      this.checkedIn.push(guest);
      this.guests = this.guests.filter((each) => each !== guest);
    };
    return html`<section id="arrivals">
      <h2 tabindex="-1">Arrivals</h2>
      <ul>
        ${repeat(
          this.guests,
          (guest) => guest,
          (guest) =>
            html`<li>
              <a class="guest" href="#${guest}">${guest}</a>
              <button @click=${(event: Event) => checkIn(guest, event)}>Check in</button>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
customElements.define('arrivals-list', ArrivalsList);

async function arrivals() {
  const list = new ArrivalsList();
  document.body.append(list);
  await list.updateComplete;
  const press = async (line: number): Promise<void> => {
    const button = list.renderRoot.querySelectorAll<HTMLElement>('button')[line];
    button?.focus();
    button?.click();
    await list.updateComplete;
  };
  return { list, press, focused: () => list.shadowRoot?.activeElement?.textContent };
}

test('the rest of a double click does not check in the next guest', async () => {
  const { list, press } = await arrivals();
  await press(0);
  await press(0);
  expect(list.checkedIn).toEqual(['García']);
  await expect.poll(() => press(0).then(() => list.checkedIn)).toEqual(['García', 'Müller']);
});

test('the keyboard goes on at the name of whoever is next, of the last one, and at the heading', async () => {
  const { list, press, focused } = await arrivals();
  await press(1);
  expect(focused()).toBe('Okafor');
  await expect.poll(() => press(1).then(focused)).toBe('García');
  await expect.poll(() => press(0).then(focused)).toBe('Arrivals');
  expect(list.checkedIn).toEqual(['Müller', 'Okafor', 'García']);
});
