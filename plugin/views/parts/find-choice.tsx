import type { VNode } from 'preact';
import { text } from '../text';

/** Looking for somebody who doesn't stand in a list of people to choose from. */
export interface ChoiceFind {
  /** The field that says who. */
  readonly field: string;
  readonly search: string;
  /** There are more than stand in the list. */
  readonly isMore: boolean;
}

/** The field and the button that look; in a form of something else the button is pressed as `press`. */
export function FindChoice({ find, press }: { find: ChoiceFind; press?: string }): VNode {
  const t = text.people;
  const { field, search, isMore } = find;
  return (
    <>
      <input
        class="form-control form-control-sm lk-grow"
        type="search"
        name={field}
        value={search}
        maxLength={191}
        aria-label={t.findWhat}
        placeholder={t.findWhat}
      />
      <button class="btn btn-sm btn-quiet" {...(press !== undefined && { name: 'do', value: press })}>
        {t.findDo}
      </button>
      {isMore && <span class="muted small">{t.choiceMore}</span>}
    </>
  );
}
