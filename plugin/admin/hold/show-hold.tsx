import type { Answer, Visit } from '../../http/route';
import { heldPage } from '../../present/hold/held-page';
import { holdPage } from '../../present/hold/hold-page';
import { HeldPage, HoldPage, text } from '../../views';
import { adminPage } from '../admin-page';

/** Mail that is held. */
export async function showHold(visit: Visit): Promise<Answer> {
  const body = <HoldPage {...await holdPage(visit)} />;
  return { show: adminPage(visit, { title: text.hold.title, body }, 'hold') };
}

/** One held message. */
export async function showHeld(visit: Visit): Promise<Answer> {
  const props = await heldPage(visit);
  return { show: adminPage(visit, { title: props.subject, body: <HeldPage {...props} /> }, 'hold') };
}
