import { css, type CSSResult } from 'lit';

/** Wide: title, rail, work, drawer, status. Tablet: the drawer lies over the work. Phone: bars above and below. */
export const frameStyles: CSSResult = css`
  :host {
    display: grid;
    grid-template: 'title title title' 48px 'rail work drawer' minmax(0, 1fr) 'status status status' 28px / 56px minmax(
        0,
        1fr
      ) auto;
    block-size: 100%;
    overflow: hidden;
  }

  title-bar {
    grid-area: title;
  }

  nav-rail {
    grid-area: rail;
  }

  main {
    display: flex;
    flex-direction: column;
    grid-area: work;
    min-block-size: 0;
    min-inline-size: 0;
  }

  screen-outlet {
    flex: 1;
    min-block-size: 0;
  }

  reservation-drawer {
    grid-area: drawer;
    inline-size: 420px;
    min-block-size: 0;
  }

  status-bar {
    grid-area: status;
  }

  bottom-bar {
    display: none;
    grid-area: bottom;
  }

  undo-chip {
    position: fixed;
    inset-block-end: 44px;
    inset-inline-start: 50%;
    z-index: 30;
    translate: -50% 0;
  }

  .skip {
    position: fixed;
    inset-block-start: -100px;
    inset-inline-start: var(--desk-space-2);
    z-index: 50;
    padding: var(--desk-space-2) var(--desk-space-4);
    border-radius: var(--desk-radius);
    background: var(--desk-color-raised);
  }

  .skip a {
    color: var(--desk-color-text);
  }

  .skip:focus-within {
    inset-block-start: var(--desk-space-2);
  }

  @media (min-width: 1280px) {
    :host {
      grid-template-columns: 184px minmax(0, 1fr) auto;
    }
  }

  @media (max-width: 1023px) {
    reservation-drawer {
      position: fixed;
      inset-block: 48px 28px;
      inset-inline-end: 0;
      z-index: 20;
      box-shadow: var(--desk-shadow-card);
    }
  }

  @media (max-width: 639px) {
    :host {
      grid-template: 'title' 48px 'work' minmax(0, 1fr) 'bottom' auto / minmax(0, 1fr);
    }

    nav-rail,
    status-bar {
      display: none;
    }

    bottom-bar {
      display: block;
    }

    reservation-drawer {
      inset: 0;
      inline-size: 100%;
    }

    undo-chip {
      inset-block-end: calc(76px + env(safe-area-inset-bottom));
    }
  }

  @media print {
    :host {
      display: block;
      block-size: auto;
      overflow: visible;
    }

    main,
    screen-outlet {
      display: block;
    }

    .skip,
    title-bar,
    nav-rail,
    status-bar,
    bottom-bar,
    undo-chip,
    reservation-drawer {
      display: none;
    }
  }
`;
