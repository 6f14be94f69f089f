import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FolioCard } from '#contract/folio.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { CorrectionReason } from '#domain/folios/folios-events.ts';
import type { FolioId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { folioTitle, lineWords } from '#page/wording/folio-words.ts';
import { decimalsOf, parseMoney } from '#page/wording/money.ts';
import { correctionWords } from '#page/wording/money-words.ts';
import { commandOf, tasksFor, type LineTask } from './line-tasks.ts';

export type LineInHand = { readonly folioId: FolioId; readonly line: FolioCard['lines'][number] };

const TASK_WORDS: Readonly<Record<LineTask, string>> = {
  void: 'Void: it was a mistake of today',
  allow: 'Take something off',
  refund: 'Give money back',
  apply: 'Apply to the bill',
  'refund-deposit': 'Give the deposit back',
  move: 'Move to another folio',
  split: 'Split, a share for another folio',
};
const REASONS = Object.keys(correctionWords) as readonly CorrectionReason[];
const WITH_AMOUNT: ReadonlySet<LineTask> = new Set<LineTask>(['allow', 'refund', 'apply', 'refund-deposit']);
const WITHOUT_REASON: ReadonlySet<LineTask> = new Set<LineTask>(['apply', 'move', 'split']);

/** One line of a folio, and what is done with it: nothing is edited, everything is a line of its own. */
@customElement('line-dialog')
export class LineDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles];

  @property({ attribute: false }) inHand: LineInHand | undefined = undefined;
  @state() private task: LineTask | undefined;
  @state() private receipt: Receipt | undefined;
  private readonly folios = new LiveQuery(
    this,
    () => this.hotel,
    'OpenBalances',
    () => (this.inHand ? {} : undefined),
  );

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('inHand')) return;
    this.task = undefined;
    this.receipt = undefined;
  }

  protected override render() {
    const { inHand } = this;
    if (!inHand) return nothing;
    const tasks = tasksFor(inHand.line, this.names.businessDate);
    const task = this.task ?? tasks[0];
    return html`
      <desk-dialog heading=${lineWords(inHand.line, this.names)} ?open=${true} @desk-close=${this.close}>
        ${task ? this.renderForm(inHand, tasks, task) : html`<p>Nothing can be done with this line any more.</p>`}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${task ? html`<button slot="actions" class="first" type="submit" form="line">Do it</button>` : nothing}
      </desk-dialog>
    `;
  }

  private renderForm({ line, folioId }: LineInHand, tasks: readonly LineTask[], task: LineTask) {
    const left = (line.grossMinor - line.correctedMinor) / 10 ** decimalsOf(this.names.currency);
    return html`<form id="line" class="card" @submit=${(event: SubmitEvent) => this.save(event, task)}>
      <label class="field"
        >What
        <select name="task" autofocus @change=${this.chosen}>
          ${tasks.map((one) => html`<option value=${one} ?selected=${one === task}>${TASK_WORDS[one]}</option>`)}
        </select>
      </label>
      ${
        WITH_AMOUNT.has(task)
          ? html`<label class="field"
              >Amount <input name="amount" inputmode="decimal" required .value=${String(left)}
            /></label>`
          : nothing
      }
      ${task === 'move' || task === 'split' ? this.renderTarget(folioId) : nothing}
      ${
        task === 'split'
          ? html`<label class="field"
              >Equal shares <input name="shares" type="number" min="2" max="20" value="2"
            /></label>`
          : nothing
      }
      ${
        WITHOUT_REASON.has(task)
          ? nothing
          : html`<label class="field"
              >Why
              <select name="reason">
                ${REASONS.map((reason) => html`<option value=${reason}>${correctionWords[reason]}</option>`)}
              </select>
            </label>`
      }
    </form>`;
  }

  private renderTarget(folioId: FolioId) {
    const others = (this.folios.value ?? []).filter((other) => other.folioId !== folioId);
    return html`<label class="field"
        >To the folio
        <select name="to" required>
          ${others.map((other) => html`<option value=${other.folioId}>${folioTitle(other)}</option>`)}
        </select>
      </label>
      <p class="hint">Accounts and bills that are open. Open another account at the cashier.</p>`;
  }

  private chosen({ target }: Event): void {
    this.task = (target as HTMLSelectElement).value as LineTask;
  }

  private async save(event: SubmitEvent, task: LineTask): Promise<void> {
    event.preventDefault();
    const { inHand } = this;
    const form = event.target as HTMLFormElement;
    if (!inHand) return;
    const read = (name: string): string => (form.elements.namedItem(name) ? readField(form, name) : '');
    const said = {
      amountMinor: parseMoney(read('amount'), this.names.currency) ?? 0,
      reason: (read('reason') || 'mistake') as CorrectionReason,
      toFolioId: read('to') as FolioId,
      shares: Number(read('shares') || 2),
    };
    this.receipt = await this.hotel.dispatch(commandOf(task, inHand.line, inHand.folioId, said, newId));
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'line-dialog': LineDialog;
  }
}
