import { say, type View } from '../../view';
import type { Desk } from '../desk';
import { faultOf } from '../fault';

/** What people read when something of ours broke. */
export const SORRY = say('Something went wrong here, and nothing has changed. Please try again in a moment.');

/** Asks the bot; where it fails all the same, the person gets a sentence and the log what kind of fault it was. */
export async function askBot<T>(desk: Desk, what: string, ask: () => Promise<T>): Promise<T | View> {
  try {
    return await ask();
  } catch (error) {
    desk.log.error({ what, fault: faultOf(error) }, 'slack: the bot failed');
    return SORRY;
  }
}
