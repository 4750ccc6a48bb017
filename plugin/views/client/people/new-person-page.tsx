import type { VNode } from 'preact';
import { EndsFields } from '../../parts/ends-fields';
import { type Fault, faultIn } from '../../parts/fault';
import { describedBy, Field, TextField } from '../../parts/field';
import { type ChoiceFind, FindChoice } from '../../parts/find-choice';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { PostForm } from '../../parts/post-form';
import { Say } from '../../parts/rich';
import { text } from '../../text';
import type { Post, Rich } from '../../words';
import type { OptionGroup } from '../why-panel';

const KINDS = ['contact', 'user'] as const;
type Kind = (typeof KINDS)[number];

/** What the Add person page shows. */
export interface NewPersonPageProps {
  /** The People page. */
  readonly people: string;
  readonly add: Post;
  readonly typed: {
    readonly kind: string;
    readonly name: string;
    readonly email: string;
    readonly start: string;
    readonly ends: string;
    readonly date: string;
  };
  /** Why one of the two can’t be added by the reader, and who can. */
  readonly locks: Readonly<Partial<Record<Kind, string>>>;
  /** What they can begin with. */
  readonly starts: readonly OptionGroup[];
  /** Whom else to find, to copy from, where there are more; asked with `do=people`. */
  readonly find?: ChoiceFind;
  /** Somebody with this address is here already. */
  readonly present?: Rich;
  readonly fault?: Fault;
}

function KindSet({ chosen, locks }: { chosen: string; locks: NewPersonPageProps['locks'] }): VNode {
  const t = text.newPerson;
  return (
    <fieldset class="lk-field" id="kind">
      <legend class="form-label">{t.kind}</legend>
      {KINDS.map((kind) => (
        <div key={kind}>
          <label class="lk-tick">
            <input
              class="form-check-input"
              type="radio"
              name="kind"
              value={kind}
              checked={kind === chosen}
              disabled={locks[kind] !== undefined}
              aria-describedby={`kind-${kind}`}
            />
            {t.kinds[kind]}
          </label>
          <p class="form-text lk-under" id={`kind-${kind}`}>
            {locks[kind] ?? t.kindHints[kind]}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

type StartProps = Pick<NewPersonPageProps, 'starts' | 'find' | 'fault'> & { readonly chosen: string };

function Start({ starts, find, chosen, fault }: StartProps): VNode {
  const t = text.newPerson;
  const field = { name: 'start', hint: t.startHint, fault: faultIn(fault, 'start') };
  return (
    <Field {...field} label={t.start}>
      <select class="form-select" id="start" name="start" {...describedBy(field)}>
        <option value="">{t.nothing}</option>
        {starts.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === chosen}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {find && (
        <div class="lk-finds">
          <FindChoice find={find} press="people" />
          {starts.at(-1)?.options.length === 0 && <span>{text.people.choiceNone}</span>}
        </div>
      )}
    </Field>
  );
}

/** Adds a contact, or invites a user. */
export function NewPersonPage({
  people,
  add,
  typed,
  locks,
  starts,
  find,
  present,
  fault,
}: NewPersonPageProps): VNode {
  const t = text.newPerson;
  const { title } = text.people;
  return (
    <>
      <Heading title={t.title} lead={t.lead} crumb={{ label: title, href: people }} />
      {present !== undefined && (
        <Note tone="warn">
          <Say say={present} />
        </Note>
      )}
      <section class="lk-card pad lk-narrow" aria-label={t.title}>
        <PostForm post={add}>
          <KindSet chosen={typed.kind} locks={locks} />
          <TextField name="name" label={t.name} value={typed.name} fault={faultIn(fault, 'name')} />
          <TextField name="email" label={t.email} value={typed.email} fault={faultIn(fault, 'email')} />
          <Start starts={starts} chosen={typed.start} {...(find && { find })} {...(fault && { fault })} />
          <EndsFields ends={typed.ends} date={typed.date} fault={fault} />
          <p class="form-text">{t.addHint}</p>
          <div class="lk-acts">
            <button class="btn btn-primary">{t.add}</button>
            <a class="btn btn-quiet" href={people}>
              {text.invite.cancel}
            </a>
          </div>
        </PostForm>
      </section>
    </>
  );
}
