import { css, type CSSResult } from 'lit';

/** The cell at the start of every line: it stays in sight while the days pass under it. */
export const headStyles: CSSResult = css`
  :host {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--desk-color-line);
    font: var(--desk-text-bar) / 1.2 var(--desk-font);
    font-variant-numeric: tabular-nums;
  }

  /* Lanes that no stay in sight needs are under the next line until the chart rests. */
  :host(.cut) {
    overflow-y: clip;
    overflow-clip-margin: 2px;
  }

  .head {
    position: sticky;
    inset-inline-start: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    inline-size: var(--rack-head);
    block-size: 100%;
    border-inline-end: 1px solid var(--desk-color-line-strong);
    background: var(--desk-color-surface);
    color: var(--desk-color-text);
  }

  .glyph {
    flex: none;
  }

  .head:focus-visible,
  .night:focus-visible {
    outline-offset: -2px;
    box-shadow: none;
  }

  @media (forced-colors: active) {
    :host,
    .head {
      border-color: GrayText;
    }
  }
`;

export const roomHeadStyles: CSSResult = css`
  .head {
    justify-content: space-between;
    gap: var(--desk-space-1);
    padding-inline: var(--desk-space-3) var(--desk-space-2);
    cursor: pointer;
  }

  .head:hover {
    background: var(--desk-color-hover);
  }

  .number {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .narrow {
    padding-inline: var(--desk-space-2) 6px;
  }

  .narrow .lane-name {
    line-height: 1.1;
    white-space: normal;
    font-size: 0.6875rem;
  }

  .lane-name {
    color: var(--desk-color-text-muted);
    font-style: italic;
    font-weight: 500;
  }

  .waiting {
    min-inline-size: 20px;
    padding: 1px 6px;
    border-radius: 10px;
    background: var(--desk-color-warn-soft);
    color: var(--desk-color-warn);
    font-size: var(--desk-text-small);
    font-weight: 600;
    text-align: center;
  }

  /* A dot for the eye, a letter for whoever cannot tell the dots apart. */
  .condition {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-small);
    font-weight: 600;
  }

  .condition i {
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid var(--dot);
    border-radius: 50%;
    background: var(--dot);
  }

  .condition b {
    inline-size: 9px;
    font-weight: inherit;
    text-align: center;
  }

  .clean,
  .inspected {
    --dot: light-dark(#2f9461, #4fb37c);
  }

  .dirty {
    --dot: light-dark(#c4471f, #ee7f57);
  }

  .pickup {
    --dot: light-dark(#c08a00, #e0b23c);
  }

  .clean i,
  .pickup i {
    background: transparent;
  }

  .closed {
    --dot: var(--desk-status-out-of-order-fill);
  }

  .closed i {
    border-radius: 1px;
  }

  @media (forced-colors: active) {
    .condition i {
      border-color: CanvasText;
    }

    .dirty i,
    .inspected i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
