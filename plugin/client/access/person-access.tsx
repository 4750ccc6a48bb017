import type { Answer, Visit } from '../../http/route';
import { edit, editAgain, showEditor } from '../../present/editor/edit';
import { personEditor } from '../../present/editor/person';
import { PersonPage } from '../../views';
import { accountPage } from '../open-account';
import { openPersonOf } from '../open-person';

const editing = (visit: Visit) => async () => {
  const { account, on } = await openPersonOf(visit);
  return personEditor(on, (props) =>
    accountPage(account, { title: props.person.name, body: <PersonPage {...props} /> }, 'people'),
  );
};

/** What one person can do here, with ticks where the reader can change it. */
export const showAccess = (visit: Visit): Promise<Answer> => showEditor(editing(visit));

/** One step of changing it. */
export const changeAccess = (visit: Visit): Promise<Answer> => edit(editing(visit));

/** The form again, when what was sent can’t be taken. */
export const changeAccessAgain = (visit: Visit): Promise<Answer> => editAgain(editing(visit));
