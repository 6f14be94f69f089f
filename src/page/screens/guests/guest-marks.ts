import { html, nothing, type TemplateResult } from 'lit';
import type { GuestProfile } from '#contract/guest-profile.ts';
import type { FlagReason, GuestFlag, Preference } from '#domain/guests/guests-events.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { flagReasonWords, flagWords, preferenceWords } from '#page/wording/guests.ts';

type Give = (command: HotelCommand) => void;

const FLAGS: readonly GuestFlag[] = ['vip', 'regular'];
const REASONS = Object.keys(flagReasonWords) as FlagReason[];
const PREFERENCES = Object.keys(preferenceWords) as Preference[];

/** Marks and preferences, each a button that is pressed or not; the watch list asks for a reason. Without `give` nobody presses them. */
export function guestMarks(profile: GuestProfile, give: Give | undefined): TemplateResult {
  const { guestId, flags } = profile;
  const watched = flags.find(({ flag }) => flag === 'watch-list');
  const isSet = (flag: GuestFlag): boolean => flags.some((one) => one.flag === flag);
  const toggle = (flag: GuestFlag) => give?.({ type: isSet(flag) ? 'UnflagGuest' : 'FlagGuest', guestId, flag });
  return html`
    <section class="card" aria-labelledby="marks">
      <h2 id="marks">Marks and preferences</h2>
      <div class="row" role="group" aria-label="Marks">
        ${FLAGS.map(
          (flag) =>
            html`<button ?disabled=${!give} aria-pressed=${isSet(flag)} @click=${() => toggle(flag)}>
              ${flagWords[flag]}
            </button>`,
        )}
        ${
          watched
            ? html`<button ?disabled=${!give} aria-pressed="true" @click=${() => toggle('watch-list')}>
                ${flagWords['watch-list']}${watched.reason ? `: ${flagReasonWords[watched.reason].toLowerCase()}` : nothing}
              </button>`
            : html`<select
                ?disabled=${!give}
                aria-label="Put on the watch list"
                @change=${({ target }: Event) => {
                  const select = target as HTMLSelectElement;
                  give?.({ type: 'FlagGuest', guestId, flag: 'watch-list', reason: select.value as FlagReason });
                  select.value = '';
                }}
              >
                <option value="">Watch list…</option>
                ${REASONS.map((reason) => html`<option value=${reason}>${flagReasonWords[reason]}</option>`)}
              </select>`
        }
      </div>
      ${renderPreferences(profile, give)}
    </section>
  `;
}

function renderPreferences({ guestId, preferences }: GuestProfile, give: Give | undefined): TemplateResult {
  return html`<div class="row" role="group" aria-label="Preferences">
    ${PREFERENCES.map((preference) => {
      const isNoted = preferences.includes(preference);
      const type = isNoted ? 'DropPreference' : 'NotePreference';
      return html`<button
        ?disabled=${!give}
        aria-pressed=${isNoted}
        @click=${() => give?.({ type, guestId, preference })}
      >
        ${preferenceWords[preference]}
      </button>`;
    })}
  </div>`;
}
