import { LitElement, css, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icons, type IconName } from './icons.ts';

/** A drawing beside a word, never instead of one: hidden from screen readers. Sized by `--desk-icon-size`, 1.25em. */
@customElement('desk-icon')
export class DeskIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      inline-size: var(--desk-icon-size, 1.25em);
      block-size: var(--desk-icon-size, 1.25em);
    }

    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  @property() name: IconName = 'info';

  override connectedCallback(): void {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  protected override render() {
    return html`<svg viewBox="0 0 24 24" focusable="false">
      ${icons[this.name].map(([tag, attributes]) => drawPart(tag, attributes as Readonly<Record<string, string>>))}
    </svg>`;
  }
}

function drawPart(tag: string, at: Readonly<Record<string, string>>): SVGTemplateResult | typeof nothing {
  switch (tag) {
    case 'path':
      return svg`<path d=${at['d'] ?? ''}></path>`;
    case 'circle':
      return svg`<circle cx=${at['cx'] ?? ''} cy=${at['cy'] ?? ''} r=${at['r'] ?? ''}></circle>`;
    case 'line':
      return svg`<line x1=${at['x1'] ?? ''} y1=${at['y1'] ?? ''} x2=${at['x2'] ?? ''} y2=${at['y2'] ?? ''}></line>`;
    case 'rect':
      return svg`<rect x=${at['x'] ?? 0} y=${at['y'] ?? 0} width=${at['width'] ?? ''} height=${at['height'] ?? ''} rx=${at['rx'] ?? 0}></rect>`;
    case 'polyline':
      return svg`<polyline points=${at['points'] ?? ''}></polyline>`;
    default:
      return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-icon': DeskIcon;
  }
}
