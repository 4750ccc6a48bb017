import type { VNode } from 'preact';
import { text } from '../text';

/** Which page of a list is shown, and where those beside it are. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly earlier?: string;
  readonly later?: string;
}

/** The foot of a list with several pages; nothing for a list with one. */
export function PagingFoot({ paging }: { paging: Paging }): VNode | null {
  const t = text.paging;
  if (paging.pages < 2) return null;
  return (
    <footer>
      <nav class="lk-paging" aria-label={t.label}>
        {paging.earlier !== undefined && (
          <a href={paging.earlier} rel="prev">
            {t.earlier}
          </a>
        )}
        <span class="muted">{t.page(paging.page, paging.pages)}</span>
        {paging.later !== undefined && (
          <a href={paging.later} rel="next">
            {t.later}
          </a>
        )}
      </nav>
    </footer>
  );
}
