import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { DeskElement } from '#page/client/desk-element.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import './calendars-followed.ts';
import './calendars-told.ts';
import './own-task-dialog.ts';
import type { OwnTask } from './own-task.ts';
import './service-keys.ts';
import './webhooks-called.ts';

/** Who else reads the hotel, and whom it reads: keys, addresses to call and calendars, given and taken back by whoever runs the house. */
@customElement('connections-screen')
export class ConnectionsScreen extends DeskElement {
  static override styles = [elementStyles, screenStyles];

  @state() private task: OwnTask | undefined;

  protected override render() {
    // Before it is known who may see this, nothing of it is asked for.
    if (!this.names.card || !this.may('run-the-house')) return nothing;
    return html`
      <div class="page" @own-task=${this.begin}>
        <h1>Connections</h1>
        <service-keys></service-keys>
        <webhooks-called></webhooks-called>
        <calendars-followed></calendars-followed>
        <calendars-told></calendars-told>
      </div>
      <own-task-dialog .task=${this.task} @own-task-closed=${this.end}></own-task-dialog>
    `;
  }

  private begin({ detail }: CustomEvent<OwnTask>): void {
    this.task = detail;
  }

  private end(): void {
    this.task = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'connections-screen': ConnectionsScreen;
  }
}
