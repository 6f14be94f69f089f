import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { ChartLift, LiftTone } from './chart-lift.ts';
import type { ChartViewport } from './chart-viewport.ts';
import { nightsToSpan } from './geometry.ts';
import { glyph, type GlyphName } from './glyphs.ts';
import type { LineLayout } from './line-layout.ts';

const LABEL_WIDTH = 280;
const LABEL_HEIGHT = 46;

export const toneGlyphs: Readonly<Record<LiftTone, GlyphName>> = {
  good: 'done',
  warn: 'risk',
  bad: 'nobody',
  quiet: 'options',
};

/** What is in the hand, where it would be dropped, and in words whether that would do. Never by colour alone. */
export function ghostView(
  hand: ChartLift,
  viewport: ChartViewport,
  layout: LineLayout,
): TemplateResult | typeof nothing {
  const { current: lift, verdict, aim } = hand;
  const { plane, scrolled, body } = viewport;
  const box = lift && layout.boxes[layout.indexByKey.get(lift.lineKey) ?? -1];
  if (!lift || !plane || !box) return nothing;
  const { x, width } = nightsToSpan(plane, lift.arrival, lift.departure);
  const name = lift.mode === 'create' ? '' : lift.bar.guest;
  const height = Math.min(box.height, plane.rowHeight);
  const start = Math.max(x, scrolled.x);
  const shift = Math.min(start, Math.max(scrolled.x + body.width - LABEL_WIDTH, scrolled.x));
  const home = layout.boxes[layout.indexByKey.get(lift.home) ?? -1];
  // The other half of a swap, in the room that is being left, is not covered.
  const hidesSwap = hand.swapsWith !== undefined && home !== undefined && home.top < box.top;
  const fitsAbove = box.top - scrolled.y > LABEL_HEIGHT + 6 && !hidesSwap;
  const top = fitsAbove ? box.top - LABEL_HEIGHT - 5 : box.top + height + 5;
  return html`<div
      class="ghost ${verdict.tone}"
      aria-hidden="true"
      .style=${`top:${box.top + 2}px;block-size:${height - 4}px;inset-inline-start:${plane.headWidth + x + 1}px;inline-size:${width - 2}px`}
    >
      <bdi>${name}</bdi>
    </div>
    <div
      class="ghost-label ${verdict.tone}"
      aria-hidden="true"
      .style=${`top:${top}px;inset-inline-start:${plane.headWidth + shift}px`}
    >
      <strong>${aim}</strong>
      <span>${glyph(toneGlyphs[verdict.tone])}${verdict.words}</span>
    </div>`;
}

/** The line it would be dropped on, tinted; it lies under the bars. */
export function ghostTarget(
  { current: lift, verdict }: ChartLift,
  layout: LineLayout,
): TemplateResult | typeof nothing {
  const box = lift && layout.boxes[layout.indexByKey.get(lift.lineKey) ?? -1];
  if (!box) return nothing;
  const place = `top:${box.top}px;block-size:${box.height}px`;
  return html`<div class="target ${verdict.tone}" aria-hidden="true" .style=${place}></div>`;
}

export const ghostStyles: CSSResult = css`
  .good {
    --tone: var(--desk-color-good);
    --soft: var(--desk-color-good-soft);
  }

  .warn {
    --tone: var(--desk-color-warn);
    --soft: var(--desk-color-warn-soft);
  }

  .bad {
    --tone: var(--desk-color-bad);
    --soft: var(--desk-color-bad-soft);
  }

  .quiet {
    --tone: var(--desk-color-text-muted);
    --soft: var(--desk-color-hover);
  }

  .target {
    position: absolute;
    inset-inline: 0;
    background: var(--soft);
    pointer-events: none;
  }

  .ghost {
    position: absolute;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 5px;
    padding-inline: 8px;
    overflow: hidden;
    border: 2px solid var(--tone);
    border-radius: var(--desk-radius-bar);
    background: var(--soft);
    box-shadow: var(--desk-shadow-lift);
    color: var(--desk-color-text);
    font: 500 var(--desk-text-bar) / 1.2 var(--desk-font);
    white-space: nowrap;
    pointer-events: none;
  }

  .bad.ghost {
    border-style: dashed;
  }

  .ghost-label {
    position: absolute;
    z-index: 4;
    display: grid;
    gap: 1px;
    max-inline-size: 280px;
    padding: 5px 10px 6px;
    border: 1px solid var(--tone);
    border-radius: var(--desk-radius);
    background: var(--desk-color-raised);
    box-shadow: var(--desk-shadow-card);
    color: var(--desk-color-text);
    font: var(--desk-text-small) / 1.35 var(--desk-font);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    pointer-events: none;
  }

  .ghost-label strong {
    font-weight: 600;
  }

  .ghost-label span {
    display: flex;
    align-items: center;
    gap: 5px;
    overflow: hidden;
    color: var(--tone);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .ghost,
    .ghost-label {
      border-color: Highlight;
      background: Canvas;
    }
  }
`;
