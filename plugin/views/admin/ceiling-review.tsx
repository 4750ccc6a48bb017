import type { VNode } from 'preact';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { text } from '../text';
import { CEILING_FORM } from './ceiling-form';

/** What becomes of one permission, and for whom. */
export interface CeilingLine {
  readonly key: string;
  readonly mark: 'add' | 'end' | 'note';
  readonly says: string;
  readonly whom?: string;
}

const marks = {
  add: { icon: 'plus-lg', class: 'p', said: () => text.editor.marksSaid.add },
  end: { icon: 'dash-lg', class: 'm', said: () => text.editor.marksSaid.end },
  note: { icon: 'exclamation-triangle', class: 'w', said: () => text.editor.marksSaid.note },
} as const;

function Line({ line }: { line: CeilingLine }): VNode {
  const mark = marks[line.mark];
  return (
    <li>
      <span class={`lk-mark ${mark.class}`}>
        <Icon name={mark.icon} />
      </span>
      <div>
        <Hidden>{mark.said()}</Hidden>
        {line.says}
        {line.whom !== undefined && (
          <small>
            <bdi>{line.whom}</bdi>
          </small>
        )}
      </div>
    </li>
  );
}

/** What will change and for whom, with the only buttons that save and discard. */
export function CeilingReview({
  lines,
  discard,
}: {
  lines: readonly CeilingLine[] | undefined;
  discard: string;
}): VNode {
  const t = text.ceiling;
  const changes = lines ?? [];
  return (
    <section class="lk-card">
      <header>
        <h2 id="review">{t.review}</h2>
        {changes.length > 0 && <span class="lk-b acc">{t.changes(changes.length)}</span>}
      </header>
      {changes.length === 0 ? (
        <div class="pad muted small">{t.nothing}</div>
      ) : (
        <div class="lk-diffs" tabIndex={0} role="region" aria-label={t.review}>
          <ul class="lk-diff">
            {changes.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ul>
        </div>
      )}
      <footer class="lk-saves">
        {changes.length > 0 && (
          <button class="btn btn-primary" form={CEILING_FORM} name="do" value="save">
            {t.save}
          </button>
        )}
        <button class="btn btn-quiet" form={CEILING_FORM} name="do" value="preview">
          {t.preview}
        </button>
        {changes.length > 0 && (
          <a class="btn btn-quiet" href={discard}>
            {t.discard}
          </a>
        )}
      </footer>
    </section>
  );
}
