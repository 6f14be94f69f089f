import { html, nothing, type TemplateResult } from 'lit';
import type { ReservationCard } from '#contract/reservation-card.ts';
import { dayText, longDayText } from '#page/wording/days.ts';
import type { Names } from '#page/wording/names.ts';
import { restrictionWords } from '#page/wording/rates-words.ts';
import { termsWords } from '#page/wording/terms.ts';
import { partyWords, sourceWords } from '#page/wording/statuses.ts';

/** What a stay is, as a list of facts. */
export function stayFacts(card: ReservationCard, names: Names): TemplateResult {
  const { stay, party, roomTypeId, source, guest } = card;
  return html`
    <dl>
      <dt>Arrival</dt>
      <dd>${longDayText(stay.arrival)}</dd>
      <dt>Departure</dt>
      <dd>${longDayText(stay.departure)}</dd>
      <dt>Room</dt>
      <dd>${roomsOf(card, names)} · ${names.typeName(roomTypeId)}</dd>
      ${
        card.heldUntil === undefined
          ? nothing
          : html`<dt>Held until</dt>
              <dd><span class="chip warn">${longDayText(card.heldUntil)}</span></dd>`
      }
      ${
        card.groupId
          ? html`<dt>Group</dt>
              <dd><a href=${`/groups/${card.groupId}`}>Rooming list</a></dd>`
          : nothing
      }
      <dt>Guests</dt>
      <dd>${partyWords(party)}</dd>
      ${
        guest?.phone
          ? html`<dt>Phone</dt>
              <dd><a href=${`tel:${guest.phone}`}>${guest.phone}</a></dd>`
          : nothing
      }
      ${
        guest?.email
          ? html`<dt>E-mail</dt>
              <dd><a href=${`mailto:${guest.email}`}>${guest.email}</a></dd>`
          : nothing
      }
      ${
        guest?.note
          ? html`<dt>Note</dt>
              <dd>${guest.note}</dd>`
          : nothing
      }
      ${saleFacts(card, names)}
      <dt>Came by</dt>
      <dd>${sourceWords[source]}</dd>
    </dl>
  `;
}

/** On which plan and terms it was sold, and what it was sold in spite of. */
function saleFacts({ sale: { ratePlanId, terms, despite } }: ReservationCard, names: Names): TemplateResult {
  return html`
    ${
      ratePlanId
        ? html`<dt>Rate plan</dt>
            <dd>${names.planName(ratePlanId)}</dd>`
        : nothing
    }
    ${
      terms
        ? html`<dt>Terms</dt>
            <dd>${termsWords(terms, names).join(' ')}</dd>`
        : nothing
    }
    ${
      despite
        ? html`<dt>In spite of</dt>
            <dd>
              <span class="chip warn"
                >${[...new Set(despite.map(({ restriction, stayNights }) => restrictionWords(restriction, stayNights)))].join(', ')}</span
              >
            </dd>`
        : nothing
    }
  `;
}

function roomsOf({ segments }: ReservationCard, names: Names): TemplateResult {
  if (segments.length === 0) return html`<span class="chip warn">No room yet</span>`;
  const rooms = segments.map(({ roomId, from, to }) =>
    segments.length > 1 ? `${names.roomNumber(roomId)} (${dayText(from)} – ${dayText(to)})` : names.roomNumber(roomId),
  );
  return html`<strong>${rooms.join(', ')}</strong>`;
}
