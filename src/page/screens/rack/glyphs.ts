import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn on a grid of 12, with the text's own colour: no font decides whether a clerk sees a sign or an emoji.
const line = (d: string) =>
  svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"></path>`;
const solid = (d: string) => svg`<path d=${d} fill="currentColor"></path>`;

const shapes = {
  unsure: line('M4 4.2A2.1 2.1 0 1 1 6.9 6.1C6.2 6.5 6 6.9 6 7.6M6 9.9v.1'),
  arrives: line('M1.5 6h6M5 3.2 7.8 6 5 8.8M10.5 2v8'),
  house: svg`<circle cx="6" cy="6" r="3.4" fill="currentColor"></circle>`,
  leaves: line('M10.5 6h-6M7 3.2 4.2 6 7 8.8M1.5 2v8'),
  done: line('M2 6.5 4.8 9.2 10 3'),
  nobody: svg`${line('M6 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4M3.2 8.8l5.6-5.6')}`,
  cancelled: line('M3 3l6 6M9 3 3 9'),
  late: svg`${line('M6 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4M6 3.8V6.3l1.7 1')}`,
  pending: line('M6 10.4V2.2M2.8 5.2 6 2l3.2 3.2'),
  risk: svg`${solid('M6 1 11.4 10.6H.6Z')}`,
  warning: svg`<path d="M6 1.2 11.2 10.4H.8Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"></path>${line('M6 4.8v2.2M6 8.9v.1')}`,
  closed: line('M7.9 4.1 10 2a2.8 2.8 0 0 1-3.7 3.7L2.9 9.1a1.1 1.1 0 0 1-1.6-1.6L4.7 4.1A2.8 2.8 0 0 1 8.4.6L6.3 2.7'),
  open: line('M3 4.5 6 7.5 9 4.5'),
  folded: line('M4.5 3 7.5 6 4.5 9'),
  earlier: line('M7.5 2.5 4 6l3.5 3.5'),
  later: line('M4.5 2.5 8 6 4.5 9.5'),
  lock: svg`${line('M3.9 5.4V4a2.1 2.1 0 0 1 4.2 0v1.4')}${solid('M2.6 5.2h6.8v5.4H2.6Z')}`,
  plus: line('M6 2v8M2 6h8'),
  minus: line('M2 6h8'),
  swap: line('M2 4h7.5M7 1.5 9.5 4 7 6.5M10 8.5H2.5M5 6 2.5 8.5 5 11'),
  person: svg`<circle cx="6" cy="3.6" r="2.1" fill="currentColor"></circle>${solid('M1.9 10.8C1.9 8.4 3.7 7 6 7s4.1 1.4 4.1 3.8Z')}`,
  options: line('M1.5 3.5h5M9.5 3.5h1M1.5 8.5h1M5.5 8.5h5M8 2.2v2.6M4 7.2v2.6'),
} as const satisfies Record<string, SVGTemplateResult>;

export type GlyphName = keyof typeof shapes;

/** These say earlier or later: in a right-to-left chart they turn round. */
const pointing: ReadonlySet<GlyphName> = new Set(['arrives', 'leaves', 'earlier', 'later', 'folded']);

/** Decoration only: what a glyph says is always in the name of the thing that wears it. */
export function glyph(name: GlyphName, className = ''): TemplateResult {
  const mirror = pointing.has(name) ? 'mirror' : '';
  return html`<svg class="glyph ${mirror} ${className}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    ${shapes[name]}
  </svg>`;
}
