import { css, type ReactiveController } from 'lit';

const { styleSheet: sideways } = css`
  @page {
    size: A4 landscape;
    margin: 10mm;
  }
`;

/** While its screen is there, paper lies on its side. A page rule in a shadow root is not heard, so the document has it. */
export class SidewaysPage implements ReactiveController {
  hostConnected(): void {
    if (sideways) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sideways];
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== sideways);
  }
}
