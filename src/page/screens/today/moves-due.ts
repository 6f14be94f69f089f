import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MoveDue } from '#contract/today.ts';
import { hereWith } from '#page/client/go.ts';
import { plural } from '#page/wording/plural.ts';

/** Guests who change rooms today, and whether the new one is ready. Without `carryOut` they are only told. */
export function movesDue(
  moves: readonly MoveDue[],
  carryOut: ((move: MoveDue) => void) | undefined,
): TemplateResult | typeof nothing {
  if (moves.length === 0) return nothing;
  return html`
    <section class="card" aria-label=${`Room moves, ${moves.length}`}>
      <h2>${plural(moves.length, 'room move')} planned</h2>
      <ul class="plain">
        ${repeat(
          moves,
          // Who has moved leaves the list: no button may become another guest's under the hand.
          ({ reservationId }) => reservationId,
          (move) =>
            html`<li class="row between">
              <span>
                <a href=${hereWith({ open: move.reservationId })}><bdi>${move.guest}</bdi></a>
                <span>${move.fromNumber} → <strong>${move.number}</strong></span>
                <span class=${move.ready ? 'chip good' : 'chip warn'}>${move.ready ? '✓ Ready' : 'Not ready yet'}</span>
              </span>
              ${
                carryOut
                  ? html`<button aria-label=${`Move ${move.guest} to ${move.number}`} @click=${() => carryOut(move)}>
                      Move
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </section>
  `;
}
