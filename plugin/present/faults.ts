import type { InvalidInputError } from '../../core/index';
import type { Shown } from '../http/route';
import { text, type Fault, type Text } from '../views';

/** What is said of a field, where no number belongs in it. */
type FieldWord = Exclude<keyof Text['fields'], 'most'>;

const WORDS: ReadonlyMap<unknown, FieldWord> = new Map([
  ['too_small', 'empty'],
  ['invalid_format', 'empty'],
  ['custom', 'unread'],
  ['PAST', 'past'],
  ['NO_DAY', 'day'],
  ['NO_ADDRESS', 'address'],
  ['NONE', 'none'],
  ['MANY', 'many'],
  ['LOCKED', 'locked'],
  ['NO_SERVICE', 'service'],
  ['NO_PERSON', 'person'],
]);

/** Fields of which only one thing can be wrong. */
const FIELDS: ReadonlyMap<string, 'language' | 'timezone'> = new Map([
  ['language', 'language'],
  ['timezone', 'timezone'],
]);

/** What is wrong with a form that came back, in words. A fault inside of a field is the field's. */
export function presentFault({ details }: InvalidInputError): Fault {
  const { field, reason, most } = details;
  const [name = ''] = String(field).split('.');
  if (typeof most === 'number') return { field: name, say: text.fields.most(most) };
  return { field: name, say: sayOf(name, reason) };
}

function sayOf(name: string, reason: unknown): string {
  if (reason === 'WRONG') return text.invite.bad;
  if (reason === 'NOT_FOR_THIS') return text.me.notForThis;
  if (reason === 'HELD') return text.me.held;
  if (reason === 'THERE') return text.me.there;
  if (reason === 'TAKEN') return text.presets.taken;
  if (reason === 'NOT_ALLOWED') return text.hold.notAllowed;
  return text.fields[FIELDS.get(name) ?? WORDS.get(reason) ?? 'unknown'];
}

/** A page whose form came back, if it did: what is wrong stands above it and leads to the field. */
export function withFault<Part extends Pick<Shown, 'title' | 'body'>>(page: Part, fault: Fault | undefined) {
  if (!fault) return page;
  const say = text.outcome.formTitle(1);
  return { ...page, flash: { tone: 'bad' as const, say, faults: [fault] } };
}
