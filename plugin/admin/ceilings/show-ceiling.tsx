import type { Answer } from '../../http/route';
import type { CeilingOn } from '../../present/ceiling/ceiling-on';
import { ceilingPage } from '../../present/ceiling/ceiling-page';
import type { ChosenWord } from '../../present/ceiling/words';
import { CeilingPage, text, type Flash } from '../../views';

/** What is offered, as it is. */
export function showCeiling(on: CeilingOn): Promise<Answer> {
  return ceilingOf(on);
}

/** The same with what was chosen, and what that would change. */
export async function ceilingOf(
  on: CeilingOn,
  chosen: readonly ChosenWord[] = [],
  flash?: Flash,
): Promise<Answer> {
  const body = <CeilingPage {...await ceilingPage(on, chosen)} />;
  return { show: on.shown({ title: on.title, body, ...(flash && { flash }) }) };
}

/** The page anew, when somebody else said something of the same meanwhile. */
export function ceilingAnew(on: CeilingOn): Promise<Answer> {
  return ceilingOf(on, [], { tone: 'bad', say: text.ceiling.stale });
}
