import { InvalidInputError, OPTIONAL_KINDS } from '../../../core/index';
import { text, type Flash } from '../../views';

/** A kind that people may choose not to get. */
type Kind = (typeof OPTIONAL_KINDS)[number];

/** What a form chooses about a kind of mail. */
export interface PostedChoice {
  readonly kind: Kind;
  readonly isWanted: boolean;
}

/** The choice in a posted form.
 * @throws InvalidInputError by its field */
export function postedChoice(field: (name: string) => string | undefined): PostedChoice {
  const wanted = field('wanted');
  if (wanted !== 'yes' && wanted !== 'no') throw new InvalidInputError('wanted', 'UNKNOWN');
  return { kind: optionalKind(field('kind')), isWanted: wanted === 'yes' };
}

/** A kind by its name.
 * @throws InvalidInputError for one that there isn’t, or that nobody can stop */
export function optionalKind(name: string | undefined): Kind {
  const kind = OPTIONAL_KINDS.find((one) => one === name);
  if (kind === undefined) throw new InvalidInputError('kind', 'UNKNOWN');
  return kind;
}

/** What is said of a choice once it is kept. */
export function choiceSaid({ kind, isWanted }: PostedChoice, account: string): Flash {
  const t = text.ownMail;
  const label = text.mailKinds[kind];
  return { tone: 'ok', say: isWanted ? t.resumed(label, account) : t.stopped(label, account) };
}
