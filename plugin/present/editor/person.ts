import type { Shown } from '../../http/route';
import { EDITOR, type PersonPageProps } from '../../views';
import { headingOf, personWhy, type PersonOn } from '../person-page';
import { boardOfPerson, type Board } from './board';
import { UNTOUCHED, type OpenEditor } from './edit';
import { presentEditor, type State } from './editor';

/** A person's page with the editor as it stands, and the question beside it. */
export async function personPage(
  on: PersonOn,
  board: Board,
  { state = UNTOUCHED }: { state?: State } = {},
): Promise<PersonPageProps> {
  const editor = await presentEditor(board, state);
  const action = on.account.paths.why(on.access.person.principal);
  const why = await personWhy(on, action, editor.form && EDITOR);
  return { ...headingOf(on, 'access'), editor, why };
}

/** The editor of a person, on a page that `frame` draws. */
export async function personEditor(
  on: PersonOn,
  frame: (props: PersonPageProps) => Shown,
): Promise<OpenEditor> {
  const board = await boardOfPerson(on);
  return { board, page: async (state) => frame(await personPage(on, board, { state })) };
}
