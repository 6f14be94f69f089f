import { html, nothing, type TemplateResult } from 'lit';
import type { GuestProfile, PossibleDuplicate } from '#contract/guest-profile.ts';
import { fieldsOf } from '#domain/guests/guest-details.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import '#page/parts/status-chip.ts';
import { hereWith } from '#page/client/go.ts';
import { stayText } from '#page/wording/days.ts';
import { guestLineWords, likenessWords } from '#page/wording/guest-lines.ts';
import { fieldWords } from '#page/wording/guests.ts';
import { agoWords, momentWords } from '#page/wording/moments.ts';
import type { Names } from '#page/wording/names.ts';
import { plural } from '#page/wording/plural.ts';

type Give = (command: HotelCommand) => void;

/** Every stay of the person, and what they come to. */
export function guestStays({ stays, figures }: GuestProfile, names: Names): TemplateResult {
  const facts: readonly (readonly [string, string])[] = [
    ['Stays', String(figures.stays)],
    ['Nights', String(figures.nights)],
    ['Total', names.money(figures.totalMinor)],
    ['Cancelled', String(figures.cancelled)],
    ['No-shows', String(figures.noShows)],
  ];
  return html`
    <section class="card" aria-labelledby="stays">
      <h2 id="stays">Stays</h2>
      <dl class="figures">
        ${facts.map(
          ([label, figure]) =>
            html`<div>
              <dt class="muted">${label}</dt>
              <dd>${figure}</dd>
            </div>`,
        )}
      </dl>
      <ul class="plain">
        ${stays.map(
          ({ reservationId, stay, status, roomNumber, confirmation, totalMinor, comesAlong }) =>
            html`<li>
              <a class="guest" href=${hereWith({ open: reservationId })}>
                <strong>${stayText(stay)}</strong>
                <span>${roomNumber ? `Room ${roomNumber}` : 'No room'}</span>
                <span class="muted">${confirmation}</span>
                <span class="push">${comesAlong ? 'Comes along' : names.money(totalMinor)}</span>
                <status-chip .status=${status}></status-chip>
              </a>
            </li>`,
        )}
      </ul>
    </section>
  `;
}

/** Who else this person may be, side by side with what is known, and who they were found to be. */
export function guestDuplicates(profile: GuestProfile, give: Give | undefined): TemplateResult | typeof nothing {
  const { guestId, alsoKnownAs, duplicates, isForgotten } = profile;
  if (isForgotten || (alsoKnownAs.length === 0 && duplicates.length === 0)) return nothing;
  return html`
    <section class="card" aria-labelledby="same">
      <h2 id="same">Registered more than once?</h2>
      ${alsoKnownAs.map(
        (other) =>
          html`<div class="row between">
            <span
              >Also registered as <strong><bdi>${other.details?.name ?? 'a guest without a name'}</bdi></strong></span
            >
            ${
              give
                ? html`<button @click=${() => give({ type: 'UnmergeGuests', guestIds: [other.guestId] })}>
                    Not the same person
                  </button>`
                : nothing
            }
          </div>`,
      )}
      ${duplicates.map((duplicate) => {
        const { guestId: otherId } = duplicate;
        return renderDuplicate(profile, duplicate, give && ((type) => give({ type, guestId, otherId })));
      })}
    </section>
  `;
}

function renderDuplicate(
  { details }: GuestProfile,
  { guestId, details: other, because, stays }: PossibleDuplicate,
  say: ((type: 'MergeGuests' | 'TellGuestsApart') => void) | undefined,
): TemplateResult {
  const fields = fieldsOf({ ...details, ...other }).filter((field) => details?.[field] || other[field]);
  const column = (values: typeof other | undefined) =>
    fields.map(
      (field) =>
        html`<span class="small"><span class="muted">${fieldWords[field]}:</span> ${values?.[field] ?? '–'}</span>`,
    );
  return html`
    <div class="pair">
      <div><strong>This guest</strong>${column(details)}</div>
      <div>
        <a href=${`/guests/${guestId}`}
          ><strong><bdi>${other.name}</bdi></strong></a
        >
        <span class="muted small"
          >${plural(stays, 'stay')} · ${because.map((likeness) => likenessWords[likeness]).join(', ')}</span
        >
        ${column(other)}
      </div>
    </div>
    ${
      say
        ? html`<div class="row">
            <button class="first" @click=${() => say('MergeGuests')}>Same person</button>
            <button @click=${() => say('TellGuestsApart')}>Not the same person</button>
          </div>`
        : nothing
    }
  `;
}

/** Who did what to the guest's details, the latest first. */
export function guestHistory({ history }: GuestProfile, names: Names, now: number): TemplateResult {
  return html`
    <section class="card" aria-labelledby="history">
      <h2 id="history">History</h2>
      <ul class="plain">
        ${history.map(
          (line) =>
            html`<li>
              <div>${guestLineWords(line, names)}</div>
              <div class="muted small" title=${momentWords(line.at, now)}>
                ${names.staffName(line.actor)} · ${agoWords(line.at, now)} ·
                ${names.deviceName(line.device)}${line.offline ? ' · offline' : nothing}
                ${line.pending ? html`<span class="chip">↑ not yet on other devices</span>` : nothing}
              </div>
            </li>`,
        )}
      </ul>
    </section>
  `;
}
