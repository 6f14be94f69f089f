import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { KEY_RIGHTS, type Collaborator, type CollaboratorMade, type KeyRight } from '#contract/collaborators.ts';
import type { ConnectionAnswer, ConnectionTrouble } from '#contract/connections.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-notice.ts';
import { choiceStyles } from '#page/components/choice-styles.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { connectionTroubleWords, keyRightWords } from '#page/wording/connections.ts';
import { agoWords, momentWords } from '#page/wording/moments.ts';
import { connectionStyles } from './connection-styles.ts';
import { wantTask } from './own-task.ts';
import './secret-once.ts';

/** The other services that read the hotel with a key: given, shown once, taken back. They need a connection. */
@customElement('service-keys')
export class ServiceKeys extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, choiceStyles, screenStyles, connectionStyles];

  @state() private services: readonly Collaborator[] | undefined;
  @state() private trouble: ConnectionTrouble | undefined;
  @state() private made: CollaboratorMade | undefined;
  @state() private said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  protected override render() {
    return html`<section class="card" aria-label="Keys of other services">
      <h2>Keys of other services</h2>
      <p class="muted">
        A key lets a program outside read what you tick here, and never a guest’s name. Give each service its own, so
        that one can be taken back.
        <a href="/api/v1/openapi.json" target="_blank" rel="noopener">How a program reads the hotel</a>
      </p>
      ${
        this.trouble
          ? html`<desk-notice tone="warn">${connectionTroubleWords(this.trouble)}</desk-notice>
              <div><button @click=${this.look}>Try again</button></div>`
          : this.renderForm()
      }
      ${this.made ? this.renderMade(this.made) : nothing}
      ${this.services && this.services.length > 0 ? this.renderList(this.services) : nothing}
      <p role="status" class="small">${this.said}</p>
    </section>`;
  }

  private renderMade({ key, path }: CollaboratorMade) {
    return html`<secret-once label="Its key" .secret=${key}></secret-once>
      <p class="small">With it the service reads at <code>${new URL(path, location.href).href}</code></p>`;
  }

  private renderForm() {
    return html`<form class="wanted" @submit=${this.ask}>
      <label class="field">Name of the service <input name="name" required maxlength="100" /></label>
      <fieldset>
        <legend>Its key opens</legend>
        ${KEY_RIGHTS.map(
          (right) =>
            html`<label class="choice"
              ><input type="checkbox" name="opens" .value=${right} ?checked=${right === 'events'} />
              ${keyRightWords[right].choice}</label
            >`,
        )}
      </fieldset>
      <div><button>Make a key</button></div>
    </form>`;
  }

  private renderList(services: readonly Collaborator[]) {
    const now = Date.now();
    return html`<ul class="plain">
      ${repeat(
        services,
        ({ collaboratorId }) => collaboratorId,
        (service) =>
          html`<li class="row between">
            <span
              ><bdi>${service.name}</bdi>
              <span class="muted small"
                >opens ${openedBy(service)}, made ${momentWords(service.madeAt, now)},
                ${service.usedAt ? `used ${agoWords(service.usedAt, now)}` : 'never used'}</span
              ></span
            >
            <button aria-label="Take the key of ${service.name} back" @click=${() => this.takeBack(service)}>
              Take it back
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private async look(): Promise<void> {
    this.show(await this.hotel.connections.collaborators());
  }

  private show(answer: ConnectionAnswer<readonly Collaborator[]>): void {
    this.trouble = answer.ok ? undefined : answer.why;
    if (answer.ok) this.services = answer.value;
  }

  private ask(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = readField(form, 'name').trim();
    const opens = new FormData(form).getAll('opens') as KeyRight[];
    if (name === '') return;
    if (opens.length === 0) {
      this.said = 'Tick what the key opens.';
      return;
    }
    wantTask(this, {
      heading: `A key for ${name}`,
      said: `Whoever has the key reads ${openedBy({ opens })}, from anywhere, until it is taken back.`,
      action: 'Make the key',
      perform: async (asker) => {
        const made = await this.hotel.connections.makeCollaborator({ name, opens }, asker);
        if (!made.ok) return made.why;
        form.reset();
        this.made = made.value;
        this.said = `The key of ${name} is made. Copy it now: it is not shown again.`;
        await this.look();
        return undefined;
      },
    });
  }

  private takeBack({ collaboratorId, name }: Collaborator): void {
    wantTask(this, {
      heading: `Take the key of ${name} back?`,
      said: 'From then on it opens nothing. The service needs a new key to go on.',
      action: 'Take it back',
      perform: async (asker) => {
        const left = await this.hotel.connections.revokeCollaborator(collaboratorId, asker);
        if (!left.ok) return left.why;
        this.made = undefined;
        this.show(left);
        this.said = `The key of ${name} opens nothing now.`;
        return undefined;
      },
    });
  }
}

/** 'what happens, rooms and stays' */
function openedBy({ opens }: Pick<Collaborator, 'opens'>): string {
  return opens.map((right) => keyRightWords[right].name).join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'service-keys': ServiceKeys;
  }
}
