import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type {
  ImportFile,
  ImportPlan,
  ImportPreview,
  ImportProgress,
  ImportResult,
  QuarantinedRow,
} from '#contract/import.ts';
import type { ImportId } from '#domain/kernel/identifiers.ts';
import { toCsv } from '#page/client/csv.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { newId } from '#page/client/new-id.ts';
import { saveFile } from '#page/client/save-file.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { fileFlawWords, importResultWords, rowFlawWords } from '#page/wording/import.ts';
import { plural } from '#page/wording/plural.ts';
import './import-columns.ts';
import type { PlanDraft } from './import-columns.ts';
import './import-review.ts';
import { importStyles } from './import-styles.ts';

/** Takes bookings over from another system: a file, what its columns mean, what would come of it, and only then the act. */
@customElement('import-screen')
export class ImportScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, importStyles];

  @state() private file: ImportFile | undefined;
  @state() private fileName = '';
  @state() private flaw = '';
  @state() private draft: PlanDraft | undefined;
  @state() private preview: ImportPreview | undefined;
  @state() private progress: (ImportProgress & { readonly act: string }) | undefined;
  @state() private result: ImportResult | undefined;
  @state() private receipt: Receipt | undefined;
  private importId = newId<ImportId>();
  private readonly imports = new LiveQuery(
    this,
    () => this.hotel,
    'Imports',
    () => ({}),
  );

  protected override render() {
    return html`
      <div class="page">
        <h1>Take bookings over</h1>
        <p class="muted">
          From another system, as a CSV file. You see what would come of it first; nothing is stored before you say so.
        </p>
        <section class="card" @dragover=${(event: Event) => event.preventDefault()} @drop=${this.dropped}>
          <label class="field"
            >The file
            <input type="file" accept=".csv,.tsv,.txt,text/csv" @change=${this.chosen} ?disabled=${this.isBusy}
          /></label>
          ${this.flaw ? html`<desk-notice tone="bad" role="alert">${this.flaw}</desk-notice>` : nothing}
          ${this.file ? html`<p>${this.fileName}: ${plural(this.file.rows, 'row')}.</p>` : nothing}
        </section>
        ${this.renderPlan()} ${this.renderProgress()}
        ${this.preview && !this.result ? html`<import-review .preview=${this.preview}></import-review>` : nothing}
        ${this.renderActions()} ${this.result ? this.renderResult(this.result) : nothing} ${this.renderEarlier()}
      </div>
    `;
  }

  private get isBusy(): boolean {
    return this.progress !== undefined;
  }

  private get plan(): ImportPlan | undefined {
    const { draft, importId } = this;
    return draft?.dateOrder ? { ...draft, dateOrder: draft.dateOrder, importId } : undefined;
  }

  private renderPlan() {
    if (!this.file || !this.draft || this.result) return nothing;
    return html`<import-columns
      .file=${this.file}
      .draft=${this.draft}
      @plan-changed=${({ detail }: CustomEvent<PlanDraft>) => this.replan(detail)}
    ></import-columns>`;
  }

  private renderProgress() {
    const { progress } = this;
    if (!progress) return nothing;
    return html`<section class="card">
      <label class="field"
        >${progress.act} ${progress.done} of ${progress.total}
        <progress max=${progress.total} .value=${progress.done}></progress>
      </label>
      <div><button @click=${() => this.hotel.importing.stop()}>Stop</button></div>
    </section>`;
  }

  private renderActions() {
    if (!this.file || this.result || this.isBusy) return nothing;
    const { plan, preview } = this;
    if (!preview) {
      return html`<div class="row">
        <button class="first" ?disabled=${!plan} @click=${this.look}>See what would come of it</button>
        ${plan ? nothing : html`<span class="muted">Say first which day 03/04 is.</span>`}
      </div>`;
    }
    return html`<div class="row">
      <button class="first" ?disabled=${preview.ready === 0} @click=${this.run}>
        Take ${plural(preview.ready, 'booking')} over
      </button>
      ${this.renderSave(preview.quarantined)}
    </div>`;
  }

  private renderSave(rows: readonly QuarantinedRow[]) {
    if (rows.length === 0) return nothing;
    return html`<button @click=${() => this.saveQuarantine(rows)}>Save the rows left outside, with reasons</button>`;
  }

  private renderResult(result: ImportResult) {
    const { importId } = this;
    return html`<section class="card" role="status">
      <h2>Done</h2>
      <p>${importResultWords(result)}</p>
      ${result.trouble ? html`<desk-notice tone="bad">This device could not store more. What was taken over is safe.</desk-notice>` : nothing}
      <div class="row">
        ${this.renderSave(result.quarantined)}
        ${result.stopped || result.trouble ? html`<button @click=${this.run}>Go on</button>` : nothing}
        ${result.imported > 0 ? html`<button @click=${() => this.withdraw(importId)}>Take it back</button>` : nothing}
      </div>
      <refusal-note .receipt=${this.receipt}></refusal-note>
    </section>`;
  }

  private renderEarlier() {
    const lines = this.imports.value ?? [];
    if (lines.length === 0) return nothing;
    return html`<section class="card">
      <h2>Taken over so far</h2>
      <ul class="plain">
        ${lines.map(
          ({ importId, on, bookings, withdrawn }) =>
            html`<li class="row between">
              <span
                >${dayText(on)}:
                ${plural(bookings, 'booking')}${withdrawn > 0 ? html` <span class="chip">${withdrawn} taken back</span>` : nothing}</span
              >
              ${withdrawn < bookings ? html`<button @click=${() => this.withdraw(importId)}>Take it back</button>` : nothing}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private chosen({ target }: Event): void {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) void this.open(file);
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file && !this.isBusy) void this.open(file);
  }

  private async open(file: File): Promise<void> {
    this.preview = this.result = this.file = this.draft = undefined;
    this.importId = newId<ImportId>();
    this.fileName = file.name;
    const opened = await this.hotel.importing.open(file);
    this.flaw = opened.ok ? '' : fileFlawWords[opened.flaw];
    if (!opened.ok) return;
    this.file = opened.file;
    this.draft = { mapping: opened.file.guess, dateOrder: opened.file.dateOrder };
  }

  private replan(draft: PlanDraft): void {
    this.draft = draft;
    this.preview = undefined;
  }

  private async look(): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    this.preview = await this.showing('Looking at row', () =>
      this.hotel.importing.preview(plan, (progress) => this.moved(progress)),
    );
  }

  private async run(): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    this.result = await this.showing('Taking over booking', () =>
      this.hotel.importing.run(plan, (progress) => this.moved(progress)),
    );
    this.say(importResultWords(this.result));
  }

  private async showing<Value>(act: string, work: () => Promise<Value>): Promise<Value> {
    this.progress = { act, done: 0, total: this.file?.rows ?? 1 };
    try {
      return await work();
    } finally {
      this.progress = undefined;
    }
  }

  private moved(progress: ImportProgress): void {
    if (this.progress) this.progress = { ...this.progress, ...progress };
  }

  private async withdraw(importId: ImportId): Promise<void> {
    this.receipt = await this.hotel.dispatch({ type: 'WithdrawImport', importId });
  }

  private saveQuarantine(rows: readonly QuarantinedRow[]): void {
    const header = ['Line', 'Why', ...(this.file?.columns ?? [])];
    const lines = rows.map(({ line, flaw, row }) => [String(line), rowFlawWords(flaw, this.names), ...row]);
    saveFile('left-outside.csv', toCsv([header, ...lines]), 'text/csv');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-screen': ImportScreen;
  }
}
