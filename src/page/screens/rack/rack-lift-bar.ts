import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { liftWords } from '#page/wording/rack-words.ts';
import { freedomOf } from './bar-look.ts';
import type { LiftVerdict } from './chart-lift.ts';
import { ghostStyles, toneGlyphs } from './ghost-view.ts';
import { glyph } from './glyphs.ts';
import type { LiftedBar } from './lift.ts';

/** One click on the bar of what is held. `days` shifts an edge. */
export type LiftStep =
  | { readonly step: 'drop' }
  | { readonly step: 'put-back' }
  | { readonly step: 'draw'; readonly edge: 'arrival' | 'departure'; readonly days: 1 | -1 };

declare global {
  interface HTMLElementEventMap {
    'lift-step': CustomEvent<LiftStep>;
  }
}

/**
 * Says what is in the hand and does with single clicks what a drag does: nobody must drag (WCAG 2.5.7).
 * Shown while something was picked up from the card or by a key.
 */
@customElement('rack-lift-bar')
export class RackLiftBar extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    ghostStyles,
    css`
      :host {
        position: absolute;
        /* Above the chip that takes the last thing back. */
        inset-block-end: calc(var(--desk-space-4) + 56px);
        inset-inline: var(--desk-space-4);
        z-index: 8;
        display: grid;
        grid-template-columns: repeat(3, auto);
        gap: var(--desk-space-2) var(--desk-space-5);
        align-items: center;
        inline-size: fit-content;
        max-inline-size: calc(100% - 2 * var(--desk-space-4));
        margin-inline: auto;
        padding: var(--desk-space-3) var(--desk-space-3) var(--desk-space-2) var(--desk-space-4);
        border: 1px solid var(--desk-color-line-strong);
        border-radius: var(--desk-radius-card);
        background: var(--desk-color-raised);
        box-shadow: var(--desk-shadow-card);
        color: var(--desk-color-text);
        font: var(--desk-text) / 1.35 var(--desk-font);
        font-variant-numeric: tabular-nums;
      }

      .said {
        display: grid;
        min-inline-size: 200px;
      }

      .verdict {
        display: flex;
        align-items: center;
        gap: 5px;
        color: var(--tone);
        font-weight: 600;
      }

      .hint {
        grid-column: 1 / -1;
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-small);
      }

      .edge,
      .ends {
        display: flex;
        align-items: center;
        gap: var(--desk-space-1);
      }

      .edge button {
        min-inline-size: 32px;
        padding: 0;
      }

      .steps {
        display: flex;
        flex-wrap: wrap;
        gap: var(--desk-space-1) var(--desk-space-4);
      }

      @media (max-width: 640px) {
        :host {
          grid-template-columns: auto;
        }
      }

      @media (pointer: coarse) {
        .edge button {
          min-inline-size: 44px;
        }

        .hint {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) lift!: LiftedBar;
  @property({ attribute: false }) verdict!: LiftVerdict;
  @property({ attribute: false }) aim = '';

  protected override render() {
    const { lift, verdict } = this;
    const title = lift.mode === 'move' ? liftWords.moving(lift.bar.guest) : liftWords.dating(lift.bar.guest);
    return html`<div class="said">
        <strong><bdi>${title}</bdi></strong>
        <span>${this.aim}</span>
        <span class="verdict ${verdict.tone}">${glyph(toneGlyphs[verdict.tone])}${verdict.words}</span>
      </div>
      ${lift.mode === 'dates' ? this.renderEdges() : nothing}
      <div class="ends">
        <button class="first" ?disabled=${verdict.tone === 'quiet'} @click=${() => this.step({ step: 'drop' })}>
          ${lift.mode === 'move' ? liftWords.drop : liftWords.save}
        </button>
        <button class="quiet" @click=${() => this.step({ step: 'put-back' })}>${liftWords.putBack}</button>
      </div>
      <div class="hint">${lift.mode === 'move' ? liftWords.moveHint : liftWords.datesHint}</div>`;
  }

  private renderEdges() {
    const freedom = freedomOf(this.lift.bar);
    return html`<div class="steps">
      ${
        freedom.arrival
          ? this.renderEdge('arrival', liftWords.arrival, liftWords.arrivalEarlier, liftWords.arrivalLater)
          : nothing
      }${
        freedom.departure
          ? this.renderEdge('departure', liftWords.departure, liftWords.departureEarlier, liftWords.departureLater)
          : nothing
      }
    </div>`;
  }

  private renderEdge(edge: 'arrival' | 'departure', name: string, earlier: string, later: string) {
    const draw = (days: 1 | -1) => this.step({ step: 'draw', edge, days });
    return html`<div class="edge" role="group" aria-label=${name}>
      ${name}
      <button aria-label=${earlier} title=${earlier} @click=${() => draw(-1)}>${glyph('minus')}</button>
      <button aria-label=${later} title=${later} @click=${() => draw(1)}>${glyph('plus')}</button>
    </div>`;
  }

  private step(detail: LiftStep): void {
    this.dispatchEvent(new CustomEvent('lift-step', { detail }));
  }
}
