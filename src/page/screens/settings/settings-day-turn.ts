import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { DayTurns } from '#domain/business-day/day-turns.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayTurnWords, minutesOfTime, timeOfMinutes } from '#page/wording/day-turns.ts';
import { settingsStyles } from './settings-styles.ts';

const ON_ITS_OWN = 'automatic';

/** How one day of the hotel becomes the next: at midnight, by a person, or by the server in the night. */
@customElement('settings-day-turn')
export class SettingsDayTurn extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private receipt: Receipt | undefined;
  @state() private chosen: string | undefined;
  private readonly audit = new LiveQuery(
    this,
    () => this.hotel,
    'NightAudit',
    () => ({}),
  );

  protected override render() {
    const turns = this.audit.value?.turns;
    if (!turns) return nothing;
    return html`
      <section class="card">
        <h2>The end of the day</h2>
        <p>${dayTurnWords(turns)}</p>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${this.may('run-the-house') ? this.renderForm(turns) : nothing}
      </section>
    `;
  }

  private renderForm(turns: DayTurns) {
    const chosen = this.chosen ?? (turns.automaticAt === undefined ? turns.by : ON_ITS_OWN);
    return html`
      <details>
        <summary>Change it</summary>
        <form @submit=${this.choose}>
          <div class="fields">
            <label class="field"
              >The day ends
              <select name="by" @change=${this.look}>
                ${choice('calendar', 'At midnight', chosen)} ${choice('night-audit', 'When somebody closes it', chosen)}
                ${choice(ON_ITS_OWN, 'By itself, at an hour', chosen)}
              </select></label
            >
            ${
              chosen === ON_ITS_OWN
                ? html`<label class="field"
                    >At
                    <input type="time" name="at" required .value=${timeOfMinutes(turns.automaticAt ?? 180)} />
                  </label>`
                : nothing
            }
          </div>
          <div><button>Save</button></div>
        </form>
      </details>
    `;
  }

  private readonly look = ({ target }: Event): void => {
    this.chosen = (target as HTMLSelectElement).value;
  };

  private async choose(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const turns = turnsIn(event.target as HTMLFormElement);
    this.receipt = await this.hotel.dispatch({ type: 'ChooseDayTurn', turns });
    if (this.receipt.outcome === 'saved') this.say('Saved.');
  }
}

function choice(value: string, label: string, chosen: string) {
  return html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
}

function turnsIn(form: HTMLFormElement): DayTurns {
  const by = readField(form, 'by');
  if (by === ON_ITS_OWN) return { by: 'night-audit', automaticAt: minutesOfTime(readField(form, 'at')) };
  return { by: by === 'calendar' ? 'calendar' : 'night-audit' };
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-day-turn': SettingsDayTurn;
  }
}
