import { css } from 'lit';

/** Cards in a list, and a rooming list that becomes cards where it is narrow. */
export const groupsStyles = css`
  .list {
    display: grid;
    gap: var(--desk-space-2);
  }

  .group {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-1) var(--desk-space-4);
    align-items: center;
    min-block-size: 56px;
    padding: var(--desk-space-3);
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
    color: inherit;
    text-decoration: none;
  }

  a.group:hover {
    border-color: var(--desk-color-line-strong);
  }

  .group strong {
    font-weight: 600;
  }

  .push {
    margin-inline-start: auto;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-2);
    align-items: center;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: var(--desk-space-2);
    border-block-end: 1px solid var(--desk-color-line);
    text-align: start;
    vertical-align: middle;
  }

  th {
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-small);
    font-weight: 600;
  }

  .money {
    text-align: end;
    white-space: nowrap;
  }

  .ended {
    color: var(--desk-color-text-muted);
  }

  @media (max-width: 719px) {
    thead {
      position: absolute;
      overflow: hidden;
      block-size: 1px;
      clip-path: inset(50%);
    }

    tr {
      display: flex;
      flex-wrap: wrap;
      gap: var(--desk-space-1) var(--desk-space-3);
      align-items: center;
      padding-block: var(--desk-space-2);
      border-block-end: 1px solid var(--desk-color-line);
    }

    td {
      padding: 0;
      border: 0;
    }
  }
`;
