import type { VNode } from 'preact';
import type { IconName } from '../icons';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { text } from '../text';
import type { Lock, Source, When } from '../words';

/** Where a permission changes; nothing is said of the account as a whole. */
export interface DiffWhere {
  readonly everywhere?: true;
  readonly services?: readonly string[];
}

/** One thing that changes on saving, or comes or goes along with it. */
export interface DiffLine extends DiffWhere {
  /** `shut` and `open` are about a department. */
  readonly mark: 'add' | 'end' | 'note' | 'shut' | 'open';
  /** The permission's or the department's label. */
  readonly label: string;
  readonly tag?: 'money' | 'access';
  readonly ends?: { readonly never: true } | { readonly days: number } | { readonly until: When };
  /** How somebody has it now already, or still has it afterwards. */
  readonly already?: readonly Source[];
  readonly still?: readonly Source[];
  /** It won't work yet; the lock says why, where there are words for it. */
  readonly sleeps?: true;
  readonly lock?: Lock;
  /** A consequence: what it comes with, or came with. */
  readonly comes?: readonly Source[];
  readonly goes?: readonly Source[];
  /** Whoever else closes the department. */
  readonly shutBy?: string;
}

/** All that changes on saving. */
export interface DiffProps {
  readonly count: number;
  readonly lines: readonly DiffLine[];
  /** The same as one text: only that is saved. */
  readonly looked?: string;
  /** More than can be saved in one go. */
  readonly tooMany?: true;
}

const marks: Record<DiffLine['mark'], { icon: IconName; class: string }> = {
  add: { icon: 'plus-lg', class: 'p' },
  end: { icon: 'dash-lg', class: 'm' },
  note: { icon: 'exclamation-triangle', class: 'w' },
  shut: { icon: 'slash-circle', class: 'm' },
  open: { icon: 'check-lg', class: 'p' },
};

function endOf(ends: NonNullable<DiffLine['ends']>): string {
  const t = text.editor;
  if ('days' in ends) return t.forDays(ends.days);
  return 'until' in ends ? t.until(ends.until) : t.noEnd;
}

/** What is to say of a line, sentence by sentence. */
function sentences(line: DiffLine, name: string): string[] {
  const t = text.editor;
  const { services, ends, already, still, lock, comes, goes } = line;
  return [
    ...(line.everywhere ? [t.everywhere] : []),
    ...(services ? [t.on(services)] : []),
    ...(ends ? [endOf(ends)] : []),
    ...(already ? [t.already(name, already)] : []),
    ...(still ? [t.still(name, still)] : []),
    ...(comes ? [t.comes(name, comes)] : []),
    ...(goes
      ? [
          t.goes(
            name,
            goes.flatMap((source) => (source.kind === 'implied' ? (source.name ?? []) : [])),
          ),
        ]
      : []),
    ...doorSentences(line, name),
    ...(line.sleeps ? [lock ? text.lock(lock) : t.sleeps] : []),
  ];
}

/** What is to say of a department. */
function doorSentences({ mark, shutBy }: DiffLine, name: string): string[] {
  const t = text.editor;
  if (mark === 'shut') return [t.shuts(name)];
  if (mark !== 'open') return [];
  return [shutBy === undefined ? t.opens(name) : t.staysShut(shutBy)];
}

function Line({ line, name }: { line: DiffLine; name: string }): VNode {
  const mark = marks[line.mark];
  return (
    <li>
      <span class={`lk-mark ${mark.class}`}>
        <Icon name={mark.icon} />
      </span>
      <div>
        <Hidden>{text.editor.marksSaid[line.mark]}</Hidden>
        {line.label}
        {line.tag && <span class="lk-tag">{text.tags[line.tag]}</span>}
        <small>{sentences(line, name).join(' ')}</small>
      </div>
    </li>
  );
}

function Acts({ form, discard }: { form: string; discard: string }): VNode {
  const t = text.editor;
  return (
    <footer class="lk-saves">
      <button class="btn btn-primary" form={form} name="do" value="save">
        {t.save}
      </button>
      <a class="btn btn-quiet" href={discard}>
        {t.discard}
      </a>
      <span>{t.saveHint}</span>
    </footer>
  );
}

function Nothing({ form }: { form: string }): VNode {
  const t = text.editor;
  return (
    <>
      <div class="pad muted small">{t.nothingYet}</div>
      <footer class="lk-saves">
        <button class="btn btn-quiet" form={form} name="do" value="preview">
          {t.preview}
        </button>
      </footer>
    </>
  );
}

/** What will change, with the only buttons that save and discard; `form` is the editor's id. */
export function DiffCard(props: { diff?: DiffProps; name: string; form: string; discard: string }): VNode {
  const { diff, form, discard, name } = props;
  const t = text.editor;
  return (
    <section class="lk-card" id="review">
      <header>
        <h2>{t.review}</h2>
        <span aria-live="polite">{diff && <span class="lk-b acc">{t.count(diff.count)}</span>}</span>
      </header>
      {!diff && <Nothing form={form} />}
      {diff?.tooMany && <div class="pad">{t.tooMany(diff.count)}</div>}
      {diff && !diff.tooMany && (
        <>
          <div class="lk-diffs" tabIndex={0} role="region" aria-label={t.review}>
            <ul class="lk-diff">
              {diff.lines.map((line, at) => (
                <Line key={at} line={line} name={name} />
              ))}
            </ul>
          </div>
          <Acts form={form} discard={discard} />
        </>
      )}
    </section>
  );
}
