import type { VNode } from 'preact';
import { type ChoiceFind, FindChoice } from '../parts/find-choice';
import { text } from '../text';
import type { DiffProps } from './diff';
import type { Post } from '../words';
import type { Option } from './why-panel';

const choices = ['never', '1', '7', '30', '90', 'day'] as const;
const shows = ['all', 'has', 'changed'] as const;

/** Everything that an editor needs beside its rows, where something can be changed. */
export interface EditorForm {
  /**
   * Where it is posted, with `do` for what is pressed, `tick` for each ticked box, `close` for each closed department, `ends` and `day`, `find`, `only` and `show`;
   * hidden, what the form showed and what is prepared elsewhere.
   */
  readonly post: Post;
  /** The page as it is now. */
  readonly discard: string;
  readonly presets: readonly Option[];
  /** Whose access can be copied. */
  readonly people: readonly Option[];
  /** Whom else to find, where there are more. */
  readonly find?: ChoiceFind;
  readonly ends: {
    readonly choice: (typeof choices)[number];
    readonly day: string;
    readonly isWrong: boolean;
  };
  readonly show: (typeof shows)[number];
  /** Nothing is prepared. */
  readonly isAsNow: boolean;
  readonly diff?: DiffProps;
}

function Presets({ presets, isAsNow }: Pick<EditorForm, 'presets' | 'isAsNow'>): VNode {
  return (
    <>
      <button class={`lk-pill ${isAsNow ? 'on' : ''}`.trim()} name="do" value="now">
        {text.editor.asNow}
      </button>
      {presets.map(({ value, label }) => (
        <button key={value} class="lk-pill" name="do" value={`preset:${value}`}>
          <bdi>{label}</bdi>
        </button>
      ))}
    </>
  );
}

function Models({ people }: Pick<EditorForm, 'people'>): VNode {
  const t = text.editor;
  if (people.length === 0) return <span>{text.people.choiceNone}</span>;
  return (
    <>
      <label for="from">{t.copyWho}</label>
      <select class="form-select form-select-sm w-auto" id="from" name="from" aria-describedby="from-hint">
        {people.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button class="btn btn-sm btn-quiet" name="do" value="copy">
        {t.copy}
      </button>
      <span class="muted small" id="from-hint">
        {t.copyHint}
      </span>
    </>
  );
}

function Copy({ people, find }: Pick<EditorForm, 'people' | 'find'>): VNode {
  const t = text.editor;
  return (
    <details class="lk-copy" open={(find?.search ?? '') !== ''}>
      <summary class="lk-pill">{t.copyFrom}</summary>
      <div>
        {find && <FindChoice find={find} press="people" />}
        <Models people={people} />
      </div>
    </details>
  );
}

function Ends({ ends }: Pick<EditorForm, 'ends'>): VNode {
  const t = text.editor;
  return (
    <div class="lk-ends">
      <label for="ends">{t.ends}</label>
      <select id="ends" name="ends" class="form-select form-select-sm w-auto">
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === ends.choice}>
            {t.choices[choice]}
          </option>
        ))}
      </select>
      <label class="lk-lastday">
        <span>{t.day}</span>
        <input
          class={`form-control form-control-sm w-auto ${ends.isWrong ? 'is-invalid' : ''}`.trim()}
          type="date"
          id="day"
          name="day"
          value={ends.day}
          aria-invalid={ends.isWrong || undefined}
          aria-describedby={ends.isWrong ? 'day-wrong' : undefined}
        />
      </label>
      {ends.isWrong && (
        <p class="lk-fault" id="day-wrong">
          {t.dayWrong}
        </p>
      )}
    </div>
  );
}

function Shows({ show, first }: { show: EditorForm['show']; first: string }): VNode {
  return (
    <span class="lk-seg" role="radiogroup" aria-label={text.editor.show}>
      {shows.map((one) => (
        <label key={one}>
          <input type="radio" name="show" id={`show-${one}`} value={one} checked={one === show} />
          <span>{text.editor.shows[one](first)}</span>
        </label>
      ))}
    </span>
  );
}

/** Where one starts from, when what is added ends, and which rows are shown. */
export function StartCard({ form, first }: { form: EditorForm; first: string }): VNode {
  return (
    <fieldset class="lk-card">
      <legend class="lk-legendhead">
        <h2>{text.editor.startFrom}</h2>
      </legend>
      <div class="pad lk-start">
        <div class="lk-pills">
          <Presets presets={form.presets} isAsNow={form.isAsNow} />
          {(form.people.length > 0 || form.find) && <Copy {...form} />}
        </div>
        <Ends ends={form.ends} />
        <Shows show={form.show} first={first} />
      </div>
    </fieldset>
  );
}
