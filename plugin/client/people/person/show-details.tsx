import type { InvalidInputError } from '../../../../core/index';
import type { Answer } from '../../../http/route';
import { presentFault, withFault } from '../../../present/faults';
import { detailsPage } from '../../../present/people/details';
import type { PeopleOn } from '../../../present/people/people-on';
import { DetailsPage } from '../../../views';
import type { Rich } from '../../../views/words';

/** Somebody’s details, or the same again with what was typed. */
export async function showDetails(on: PeopleOn, error?: InvalidInputError): Promise<Answer> {
  return { show: await details(on, error) };
}

/** The page, with a word on who else has the address that was typed. */
export async function details(on: PeopleOn, error?: InvalidInputError, present?: Rich) {
  const fault = error && presentFault(error);
  const props = await detailsPage(on, fault, present);
  return on.shown(withFault({ title: props.person.name, body: <DetailsPage {...props} /> }, fault));
}
