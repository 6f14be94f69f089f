import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AuditMove } from '#contract/night-audit.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { hereWith } from '#page/client/go.ts';
import type { Names } from '#page/wording/names.ts';

/** Guests who were to change rooms today and have not: moved now, or kept where they are. Without `give` they are only told. */
export function dueMoves(
  moves: readonly AuditMove[],
  names: Names,
  give: ((command: HotelCommand) => void) | undefined,
): TemplateResult | typeof nothing {
  if (moves.length === 0) return nothing;
  return html`
    <section class="card" aria-label=${`Planned moves, ${moves.length}`}>
      <h2>Planned moves not done</h2>
      <p class="muted">The day can be closed all the same; the night is charged as agreed.</p>
      <ul class="plain">
        ${repeat(
          moves,
          ({ reservationId }) => reservationId,
          ({ reservationId, guest, fromRoomId, roomId }) => {
            const [from, to] = [names.roomNumber(fromRoomId), names.roomNumber(roomId)];
            return html`<li class="item">
              <span class="who">
                <a href=${hereWith({ open: reservationId })}><bdi>${guest}</bdi></a>
                <span class="muted small">Still in room ${from}, to be in room ${to} tonight</span>
              </span>
              ${
                give
                  ? html`<span class="row">
                      <button
                        aria-label=${`Moved to room ${to}: ${guest}`}
                        @click=${() => give({ type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId })}
                      >
                        Moved to ${to}
                      </button>
                      <button
                        aria-label=${`Stays in room ${from}: ${guest}`}
                        @click=${() => give({ type: 'CancelScheduledMove', reservationId })}
                      >
                        Stays in ${from}
                      </button>
                    </span>`
                  : nothing
              }
            </li>`;
          },
        )}
      </ul>
    </section>
  `;
}
