import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { GroupLine } from '#contract/group-cards.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import '#page/parts/stale-strip.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText, stayText } from '#page/wording/days.ts';
import { groupRooms, groupTitle } from '#page/wording/group-words.ts';
import { groupsStyles } from './groups-styles.ts';

/** The groups that are here or will come, the next arrival first. */
@customElement('groups-screen')
export class GroupsScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, groupsStyles];

  private readonly groups = new LiveQuery(
    this,
    () => this.hotel,
    'Groups',
    () => this.names.card && { from: this.names.card.businessDate },
  );

  protected override render() {
    const groups = this.groups.value;
    return html`
      <stale-strip .asOf=${this.groups.asOf}></stale-strip>
      <div class="page">
        <header class="heading">
          <h1>Groups</h1>
          ${this.may('sell-rooms') ? html`<a class="push" href="/bookings/new?rooms=2">New group</a>` : nothing}
        </header>
        ${groups ? this.renderList(groups) : answerState(this.groups)}
      </div>
    `;
  }

  private renderList(groups: readonly GroupLine[]) {
    if (groups.length === 0) {
      return html`<desk-empty icon="party" text="No group is here or expected. Several rooms in one booking make one."
        >${this.may('sell-rooms') ? html`<a href="/bookings/new?rooms=2">Book a group</a>` : nothing}</desk-empty
      >`;
    }
    return html`<ul class="plain list">
      ${groups.map((group) => html`<li>${this.renderGroup(group)}</li>`)}
    </ul>`;
  }

  private renderGroup(group: GroupLine) {
    const { groupId, stay, arrived, rooms, heldUntil } = group;
    return html`<a class="group" href=${`/groups/${groupId}`}>
      <strong><bdi>${groupTitle(group)}</bdi></strong>
      <span>${stayText(stay)}</span>
      <span class="muted">${groupRooms(group)}</span>
      ${arrived > 0 ? html`<span class="chip good">${arrived} of ${rooms} here</span>` : nothing}
      ${heldUntil === undefined ? nothing : html`<span class="chip warn">Held until ${dayText(heldUntil)}</span>`}
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'groups-screen': GroupsScreen;
  }
}
