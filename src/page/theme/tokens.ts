import { css, unsafeCSS, type CSSResult } from 'lit';
import { statusTokens } from './status-tokens.ts';

const statusLines = Object.entries(statusTokens).flatMap(([name, { light, dark }]) =>
  (['fill', 'text', 'edge'] as const).map(
    (part) => `--desk-status-${name}-${part}: light-dark(${light[part]}, ${dark[part]});`,
  ),
);

/**
 * Every colour, size and duration of the product. `light-dark()` follows `color-scheme`, so a screen is written once;
 * `<html data-theme="light|dark">` overrules the system. Forced colours are handled where shapes are drawn.
 */
export const tokens: CSSResult = css`
  :root {
    color-scheme: light dark;
    ${unsafeCSS(statusLines.join('\n    '))}

    --desk-color-ground: light-dark(#f7f6f3, #17191c);
    --desk-color-surface: light-dark(#ffffff, #1e2125);
    --desk-color-sunken: light-dark(#f3f2ee, #191b1f);
    --desk-color-raised: light-dark(#ffffff, #282c31);
    --desk-color-hover: light-dark(#eeece7, #2c3036);
    --desk-color-text: light-dark(#1c1f23, #e9ebee);
    --desk-color-text-muted: light-dark(#5a5f68, #a4abb5);
    --desk-color-line: light-dark(#e7e5e0, #2b2f35);
    --desk-color-line-strong: light-dark(#cfccc4, #40464e);
    /* Borders of controls: 3:1 against every surface. */
    --desk-color-control: light-dark(#83807a, #7c838d);
    --desk-color-brand: light-dark(#0b5a6b, #6cc5d8);
    --desk-color-on-brand: light-dark(#ffffff, #06171b);
    --desk-color-brand-soft: light-dark(#e0f0f3, #16323a);
    --desk-color-weekend: light-dark(#faf8f4, #1a1d20);
    --desk-color-today: light-dark(#eef7f9, #182a30);

    --desk-color-good: light-dark(#156f41, #6fd19a);
    --desk-color-good-soft: light-dark(#e2f6e9, #12301f);
    --desk-color-warn: light-dark(#8a5200, #f0b54a);
    --desk-color-warn-soft: light-dark(#fdf0d8, #362911);
    --desk-color-bad: light-dark(#b3121d, #ff8f88);
    --desk-color-bad-soft: light-dark(#fde7e5, #421c1b);

    /* Two colours, so that the ring is seen on every fill: one of them always has 3:1. */
    --desk-color-focus: light-dark(#0b5a6b, #8fdcec);
    --desk-color-focus-halo: light-dark(#ffffff, #0c0e10);

    --desk-space-1: 4px;
    --desk-space-2: 8px;
    --desk-space-3: 12px;
    --desk-space-4: 16px;
    --desk-space-5: 20px;
    --desk-space-6: 24px;
    --desk-space-8: 32px;
    --desk-radius: 4px;
    --desk-radius-bar: 3px;
    --desk-radius-card: 8px;

    --desk-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
    --desk-text-small: 0.75rem;
    --desk-text-bar: 0.8125rem;
    --desk-text: 0.875rem;
    --desk-text-large: 1rem;
    --desk-text-title: 1.25rem;
    --desk-line: 1.25rem;

    --desk-shadow-card: 0 1px 2px rgb(0 0 0 / 12%), 0 8px 24px rgb(0 0 0 / 16%);
    --desk-shadow-lift: 0 1px 2px rgb(0 0 0 / 18%), 0 4px 12px rgb(0 0 0 / 22%);
    --desk-motion: 150ms ease-out;
    --desk-touch: 48px;
    /* How high whatever can be pressed is at least: 44 px where fingers press. */
    --desk-target: 32px;
  }

  @media (pointer: coarse) {
    :root {
      --desk-target: 44px;
    }
  }

  :root[data-theme='light'] {
    color-scheme: light;
  }

  :root[data-theme='dark'] {
    color-scheme: dark;
  }

  /* Paper is white, whatever the screen is. */
  @media print {
    :root:root[data-theme],
    :root {
      color-scheme: light;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :root {
      --desk-motion: 0ms;
    }
  }
`;

/** The document itself: tokens, and the few rules that a shadow root cannot give. */
export const documentStyles: CSSResult = css`
  html,
  body {
    block-size: 100%;
    margin: 0;
  }

  body {
    background: var(--desk-color-ground);
    color: var(--desk-color-text);
    font: var(--desk-text) / 1.43 var(--desk-font);
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  /* A page rule in a shadow root is not heard. */
  @page {
    size: A4;
    margin: 16mm;

    /* A sheet that fell out of a pile says where it belongs. */
    @bottom-right {
      color: #555;
      font: 8pt sans-serif;
      content: 'Page ' counter(page) ' of ' counter(pages);
    }
  }

  @media print {
    html,
    body {
      block-size: auto;
      background: #fff;
    }
  }
`;

/** Gives the document its tokens. Constructed sheets are no inline styles: the strict CSP has nothing to say to them. */
export function adoptTheme(root: Document): void {
  const sheets = [tokens, documentStyles].map(({ styleSheet }) => styleSheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets.filter((sheet) => sheet !== undefined)];
}
