import type { types } from '@slack/bolt';
import type { Desk } from '../desk';
import { faultOf } from '../fault';

/** Where a modal goes: in front of all, or on top of the one a button was pressed in. */
export interface Opening {
  readonly trigger: string;
  readonly insideView?: string;
}

/** `open` also when an equal call opened it before; `not open` when the person has to press something once more. */
export type Opened = 'open' | 'not open';

/** Opens a modal with a trigger that is good for 3 seconds and once. */
export async function openModal(desk: Desk, opening: Opening, view: types.ModalView): Promise<Opened> {
  try {
    await call(desk, opening, view);
    return 'open';
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'exchanged_trigger_id') return 'open';
    if (fault !== 'expired_trigger_id') desk.log.warn({ fault }, 'slack: a modal could not be opened');
    return 'not open';
  }
}

async function call({ web }: Desk, { trigger, insideView }: Opening, view: types.ModalView): Promise<void> {
  const opened = { trigger_id: trigger, view };
  try {
    await (insideView === undefined ? web.views.open(opened) : web.views.push(opened));
  } catch (error) {
    if (insideView === undefined || faultOf(error) !== 'push_limit_reached') throw error;
    await web.views.update({ view_id: insideView, view });
  }
}
