import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { RackNight } from '#contract/rack.ts';
import { glyph } from './glyphs.ts';

/** How many rooms are free in one night; oversold nights are red, and say so with a sign as well. */
export function nightCount(counts: RackNight | undefined): TemplateResult | typeof nothing {
  if (!counts) return nothing;
  if (counts.free < 0) return html`<span class="count oversold">${glyph('risk')}${-counts.free}</span>`;
  return html`<span class="count ${counts.free === 0 ? 'full' : ''}">${counts.free}</span>`;
}

export const nightCountStyles: CSSResult = css`
  .nights {
    position: absolute;
    inset-block: 0;
    display: grid;
    grid-auto-flow: column;
  }

  .night {
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 0;
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-small);
  }

  .full {
    min-inline-size: 18px;
    padding: 1px 4px;
    border-radius: 3px;
    background: var(--desk-color-line);
    color: var(--desk-color-text);
    font-weight: 600;
    text-align: center;
  }

  .oversold {
    display: inline-flex;
    align-items: center;
    gap: 1px;
    padding: 1px 3px;
    border-radius: 3px;
    background: var(--desk-status-conflict-fill);
    color: var(--desk-status-conflict-text);
    font-weight: 700;
  }

  .oversold .glyph {
    inline-size: 8px;
    block-size: 8px;
  }
`;
