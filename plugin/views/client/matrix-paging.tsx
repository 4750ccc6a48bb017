import type { VNode } from 'preact';
import { text } from '../text';

/** Which services the matrix shows, and which page of them. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly find: string;
  /** Only services on which somebody has something. */
  readonly only: boolean;
  /** How many services were found. */
  readonly found: number;
}

/** Looks for services by name; it keeps every tick. */
export function MatrixFind({ paging }: { paging: Paging }): VNode {
  const t = text.editor;
  return (
    <div class="lk-filter">
      <input
        class="form-control form-control-sm lk-grow"
        type="search"
        name="find"
        maxLength={191}
        value={paging.find}
        aria-label={t.find}
        placeholder={t.find}
      />
      <label class="lk-check">
        <input class="form-check-input" type="checkbox" name="only" checked={paging.only} />
        {t.only}
      </label>
      <button class="btn btn-sm btn-quiet" name="do" value="find">
        {t.findButton}
      </button>
      {paging.found === 0 && <p class="muted small mb-0">{t.noneFound}</p>}
    </div>
  );
}

function Turn({ to, label }: { to: number; label: string }): VNode {
  return (
    <button class="btn btn-sm btn-quiet" name="do" value={`page:${to}`}>
      {label}
    </button>
  );
}

/** Turns the pages of the matrix; where nothing can be changed, a link does. */
export function MatrixPages({ paging, isForm }: { paging: Paging; isForm: boolean }): VNode {
  const t = text.editor;
  const { page, pages } = paging;
  const turn = (to: number, label: string) =>
    isForm ? <Turn to={to} label={label} /> : <a href={`?page=${to}`}>{label}</a>;
  return (
    <footer>
      <span class="num">{t.page(page, pages)}</span>
      {page > 1 && turn(page - 1, t.earlier)}
      {page < pages && turn(page + 1, t.later)}
      {isForm && <span>{t.pageKept}</span>}
    </footer>
  );
}
