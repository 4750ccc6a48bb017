import type { InvalidInputError } from '../../core/index';
import type { Shown } from '../http/route';
import { text, type Fault } from '../views';

const WORDS: ReadonlyMap<unknown, string> = new Map([
  ['too_small', text.fields.empty],
  ['invalid_format', text.fields.empty],
  ['custom', text.fields.unread],
  ['PAST', text.fields.past],
  ['NO_ADDRESS', text.fields.address],
  ['NONE', text.fields.none],
  ['MANY', text.fields.many],
  ['LOCKED', text.fields.locked],
  ['NO_SERVICE', text.fields.service],
  ['NO_PERSON', text.fields.person],
  ['WRONG', text.invite.bad],
  ['NOT_FOR_THIS', text.me.notForThis],
  ['HELD', text.me.held],
  ['THERE', text.me.there],
]);

/** Fields of which only one thing can be wrong. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['language', text.fields.language],
  ['timezone', text.fields.timezone],
]);

/** What is wrong with a form that came back, in words. A fault inside of a field is the field's. */
export function presentFault({ details }: InvalidInputError): Fault {
  const { field, reason, most } = details;
  const [name = ''] = String(field).split('.');
  if (typeof most === 'number') return { field: name, say: text.fields.most(most) };
  return { field: name, say: FIELDS.get(name) ?? WORDS.get(reason) ?? text.fields.unknown };
}

/** A page whose form came back, if it did: what is wrong stands above it and leads to the field. */
export function withFault<Part extends Pick<Shown, 'title' | 'body'>>(page: Part, fault: Fault | undefined) {
  if (!fault) return page;
  const say = text.outcome.formTitle(1);
  return { ...page, flash: { tone: 'bad' as const, say, faults: [fault] } };
}
