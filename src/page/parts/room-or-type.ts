import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';

/** Any room of a type, or one room of it; without a type: nothing is chosen yet. */
export type RoomOrType = { readonly roomTypeId?: RoomTypeId; readonly roomId?: RoomId };

/** A choice of a type or of one of its rooms. Says `room-or-type`. */
@customElement('room-or-type')
export class RoomOrTypeField extends DeskElement {
  static override styles = [elementStyles, formStyles];

  @property({ attribute: false }) chosen: RoomOrType = {};
  @property() label = '';

  protected override render() {
    const { roomTypeId, roomId } = this.chosen;
    const { roomTypes = [], rooms = [] } = this.names.card ?? {};
    return html`<label class="field"
      >${this.label}
      <select @change=${this.choose}>
        <option value="" ?selected=${!roomTypeId}>–</option>
        ${roomTypes.map(
          (type) =>
            html`<optgroup label=${type.name}>
              <option value=${`${type.roomTypeId} `} ?selected=${!roomId && type.roomTypeId === roomTypeId}>
                Any ${type.name}
              </option>
              ${rooms
                .filter((room) => room.roomTypeId === type.roomTypeId)
                .map(
                  (room) =>
                    html`<option value=${`${type.roomTypeId} ${room.roomId}`} ?selected=${room.roomId === roomId}>
                      Room ${room.number}
                    </option>`,
                )}
            </optgroup>`,
        )}
      </select>
    </label>`;
  }

  private choose({ target }: Event): void {
    const [roomTypeId, roomId] = (target as HTMLSelectElement).value.split(' ');
    const detail: RoomOrType = {
      ...(roomTypeId ? { roomTypeId: roomTypeId as RoomTypeId } : {}),
      ...(roomId ? { roomId: roomId as RoomId } : {}),
    };
    this.dispatchEvent(new CustomEvent('room-or-type', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'room-or-type': RoomOrTypeField;
  }
  interface HTMLElementEventMap {
    'room-or-type': CustomEvent<RoomOrType>;
  }
}
