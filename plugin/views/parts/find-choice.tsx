import type { VNode } from 'preact';
import { text } from '../text';

/** Looking for what doesn't stand in a list to choose from, since the list has only the first. */
export interface ChoiceFind {
  /** The field that says what is looked for. */
  readonly field: string;
  readonly of: 'people' | 'services';
  readonly search: string;
  /** There are more than stand in the list. */
  readonly isMore: boolean;
}

function wordsOf({ of }: ChoiceFind): { what: string; find: string; more: string } {
  const { people, editor, why } = text;
  return of === 'people'
    ? { what: people.findWhat, find: people.findDo, more: people.choiceMore }
    : { what: editor.find, find: editor.findButton, more: why.choiceMore };
}

/** The same as a form of its own, at the page that it stands on. */
export function FindForm({ find, action }: { find: ChoiceFind; action: string }): VNode {
  return (
    <form class="lk-filter" role="search" aria-label={text.people.find} method="get" action={action}>
      <FindChoice find={find} />
    </form>
  );
}

/** The field and the button that look; in a form of something else the button is pressed as `press`. */
export function FindChoice({
  find,
  press,
  form,
}: {
  find: ChoiceFind;
  press?: string;
  form?: string | undefined;
}): VNode {
  const t = wordsOf(find);
  const button = press === undefined ? {} : { name: 'do', value: press };
  return (
    <>
      <input
        class="form-control form-control-sm lk-grow"
        type="search"
        name={find.field}
        value={find.search}
        maxLength={191}
        form={form}
        aria-label={t.what}
        placeholder={t.what}
      />
      <button class="btn btn-sm btn-quiet" form={form} {...button}>
        {t.find}
      </button>
      {find.isMore && <span class="muted small">{t.more}</span>}
    </>
  );
}
