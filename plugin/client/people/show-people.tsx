import type { Answer } from '../../http/route';
import { peoplePage } from '../../present/people/people-page';
import type { PeopleOn } from '../../present/people/people-on';
import { PeoplePage, text } from '../../views';

/** Everybody around an account, for whoever may look. */
export async function showPeople(on: PeopleOn): Promise<Answer> {
  const body = <PeoplePage {...await peoplePage(on)} />;
  return { show: on.shown({ title: text.people.title, body }) };
}
