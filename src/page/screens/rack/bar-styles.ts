import { css, type CSSResult } from 'lit';

export const barStyles: CSSResult = css`
  .cell {
    position: absolute;
    cursor: inherit;
  }

  .free,
  .unknown {
    inset-block: 0;
  }

  .unknown {
    background: repeating-linear-gradient(-45deg, transparent 0 6px, var(--desk-color-line) 6px 7px);
  }

  .picked {
    inset-block: 2px 1px;
    border: 1px dashed var(--desk-color-brand);
    border-radius: var(--desk-radius-bar);
    background: var(--desk-color-brand-soft);
  }

  .bar {
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 5px;
    padding-inline: 6px 5px;
    overflow: clip;
    border: 1px solid var(--edge);
    border-radius: var(--desk-radius-bar);
    background-color: var(--fill);
    color: var(--text);
    font-weight: 500;
    white-space: nowrap;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }

  .bar:hover,
  .bar:focus-visible {
    z-index: 2;
  }

  .bar:focus-visible {
    outline-offset: 1px;
  }

  /* Not sticky, although it would be handy: a sticky box per bar made a frame cost 15 times as much (fitNames instead). */
  .label {
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    gap: 5px;
    min-inline-size: 0;
  }

  .guest {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .party {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 2px;
    color: color-mix(in srgb, currentcolor 92%, transparent);
    font-size: var(--desk-text-small);
    font-weight: 400;
  }

  .party::after {
    content: attr(data-party);
  }

  .party .glyph {
    inline-size: 9px;
    block-size: 9px;
  }

  .marks {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 3px;
    margin-inline-start: auto;
  }

  /* Dots would take the place of the letters that still fit. */
  .short {
    gap: 3px;
    padding-inline: 4px 3px;
  }

  .short .label {
    gap: 4px;
  }

  .short .guest {
    text-overflow: clip;
  }

  .tiny {
    justify-content: center;
    padding-inline: 1px;
  }

  .tiny .marks {
    margin: 0;
  }

  .grips:hover::before {
    position: absolute;
    inset: 5px 2px;
    border-inline: 2px solid currentColor;
    border-radius: 2px;
    content: '';
    opacity: 0.55;
    pointer-events: none;
  }

  .fixed-start::before {
    border-inline-start-color: transparent;
  }

  .fixed-end::before {
    border-inline-end-color: transparent;
  }

  .from-other {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start: 3px dotted var(--edge);
  }

  .to-other {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    border-inline-end: 3px dotted var(--edge);
  }

  .due-out {
    border-inline-end-width: 4px;
  }

  .due-in {
    border-inline-start-width: 4px;
  }

  .checked-out {
    font-weight: 400;
  }

  .cancelled,
  .no-show {
    z-index: 0;
    border-style: dotted;
    font-weight: 400;
  }

  .cancelled .guest {
    text-decoration: line-through;
  }

  .pending {
    border-block-end: 2px dashed currentColor;
  }

  .conflict {
    border: 3px double var(--desk-status-conflict-fill);
    background-clip: padding-box;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 18px;
    block-size: 16px;
    border-radius: 3px;
  }

  .badge.bad {
    background: var(--desk-status-conflict-fill);
    color: var(--desk-status-conflict-text);
  }

  .badge.warn {
    background: var(--desk-status-option-fill);
    color: var(--desk-status-option-edge);
  }

  .closure {
    background-image:
      repeating-linear-gradient(45deg, transparent 0 5px, var(--hatch) 5px 6px),
      repeating-linear-gradient(-45deg, transparent 0 5px, var(--hatch) 5px 6px);
    --fill: var(--desk-status-out-of-order-fill);
    --text: var(--desk-status-out-of-order-text);
    --edge: var(--desk-status-out-of-order-edge);
    --hatch: color-mix(in srgb, var(--text) 16%, transparent);
  }

  .lifted {
    opacity: 0.4;
  }

  /* Ringed and signed, whatever colour its status has. */
  .swapped {
    z-index: 2;
    outline: 2px dashed var(--desk-color-warn);
    outline-offset: 1px;
  }

  .swap {
    flex: none;
    margin-inline-start: auto;
  }

  @keyframes flash {
    from {
      box-shadow: 0 0 0 3px var(--desk-color-brand);
    }
  }

  @media (forced-colors: active) {
    .bar {
      border-color: CanvasText;
      background-color: Canvas;
      color: CanvasText;
    }

    .due-in,
    .in-house {
      border-color: Highlight;
    }

    .conflict {
      border-color: Mark;
      border-style: double;
    }

    .closure {
      background-image: repeating-linear-gradient(45deg, Canvas 0 5px, GrayText 5px 6px);
      forced-color-adjust: none;
    }

    .closure .label {
      padding-inline: 4px;
      background: Canvas;
    }
  }
`;
