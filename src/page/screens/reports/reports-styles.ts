import { css, type CSSResult } from 'lit';

/** Tables of figures: numbers to the right, the first column stays while the others are scrolled. */
export const reportsStyles: CSSResult = css`
  .table {
    overflow-x: auto;
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 6px 12px;
    border-block-end: 1px solid var(--desk-color-line);
    text-align: end;
    white-space: nowrap;
  }

  th[scope='row'],
  th.first {
    position: sticky;
    inset-inline-start: 0;
    background: var(--desk-color-surface);
    font-weight: 500;
    text-align: start;
  }

  thead th {
    font-weight: 600;
    vertical-align: bottom;
  }

  th.part {
    background: var(--desk-color-sunken);
    font-weight: 650;
    text-align: start;
  }

  tr.main td {
    font-weight: 650;
  }

  tr.weekend td,
  tr.weekend th[scope='row'] {
    background: var(--desk-color-weekend);
  }

  tbody:last-child tr:last-child > * {
    border-block-end: 0;
  }

  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--desk-space-2) var(--desk-space-3);
  }

  .asked .field {
    inline-size: 170px;
  }

  .chart {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px var(--desk-space-2);
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-small);
    font-variant-numeric: tabular-nums;
  }

  .rooms {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.6em;
    text-align: end;
  }

  .days {
    display: grid;
    grid-column: 2;
    grid-template-columns: repeat(var(--nights), minmax(0, 1fr));
    text-align: center;
    white-space: nowrap;
  }

  .days > span {
    display: grid;
    justify-items: center;
  }

  .days b {
    color: var(--desk-color-text);
  }

  .narrow {
    display: none;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 180px;
    overflow: visible;
  }

  .rule {
    stroke: var(--desk-color-line-strong);
    vector-effect: non-scaling-stroke;
  }

  .before {
    stroke: var(--desk-color-text);
    stroke-width: 2;
    stroke-dasharray: 4 2;
    vector-effect: non-scaling-stroke;
  }

  .house {
    fill: var(--desk-color-hover);
    stroke: var(--desk-color-control);
    vector-effect: non-scaling-stroke;
  }

  .sold {
    fill: var(--desk-color-brand);
  }

  .given {
    fill: var(--desk-color-warn);
  }

  .key {
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    border: 1px solid var(--desk-color-control);
  }

  .key.sold {
    background: var(--desk-color-brand);
  }

  .key.given {
    background: var(--desk-color-warn);
  }

  .key.before {
    block-size: 0;
    border: 0;
    border-block-start: 2px dashed var(--desk-color-text);
  }

  .key.house {
    background: var(--desk-color-hover);
  }

  @media (max-width: 639px) {
    .wide {
      display: none;
    }

    .narrow {
      display: inline;
    }

    th[scope='row'],
    th.first {
      max-inline-size: 45vw;
      white-space: normal;
    }
  }

  .nights th[scope='row'] {
    white-space: nowrap;
  }

  @media print {
    .asked {
      display: none;
    }

    table {
      font-size: 8pt;
    }

    th,
    td {
      padding: 3px 5px;
    }

    tr {
      break-inside: avoid;
    }

    .table {
      overflow: visible;
    }
  }
`;
