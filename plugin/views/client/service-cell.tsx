import type { VNode } from 'preact';
import type { IconName } from '../icons';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { list, text } from '../text';
import type { Lock, Source } from '../words';
import { type Tick, TickBox } from './tick-box';

/** One permission on one service, or on all. */
export interface ServiceCell {
  readonly has: boolean;
  readonly sources: readonly Source[];
  /** Absent where nothing can be changed. */
  readonly tick?: Tick;
  readonly mark?: 'add' | 'end' | 'theirs';
  readonly lock?: Lock;
}

/** What somebody has by other ways than a tick of this very box. */
function others({ has, sources }: ServiceCell): readonly Source[] {
  return has ? sources.filter(({ kind }) => kind !== 'direct') : [];
}

function picture(sources: readonly Source[]): IconName {
  return sources.some(({ kind }) => kind === 'implied' || kind === 'direct') ? 'check-lg' : 'diagram-3';
}

function Via({ sources }: { sources: readonly Source[] }): VNode {
  return (
    <span class="lk-via">
      <Icon name={picture(sources)} />
    </span>
  );
}

/** What a box is called: what it is about, what it becomes, and how somebody has it otherwise. */
function nameOf(what: string, { mark }: ServiceCell, through: readonly Source[]): string {
  const t = text.person.cell;
  return [
    what,
    ...(mark ? [text.editor.marks[mark]] : []),
    ...(through.length > 0 ? [t.has(list(through.map(text.through)))] : []),
  ].join(', ');
}

function Ticked({
  cell,
  tick,
  what,
  id,
}: {
  cell: ServiceCell;
  tick: Tick;
  what: string;
  id: string;
}): VNode {
  const through = others(cell);
  return (
    <span class="lk-duo">
      <TickBox tick={tick} label={nameOf(what, cell, through)} {...(cell.lock && { why: id })} />
      {through.length > 0 && <Via sources={through} />}
      {cell.lock && !tick.free && (
        <span class="visually-hidden" id={id}>
          {text.lock(cell.lock)}
        </span>
      )}
    </span>
  );
}

function NotThere(): VNode {
  return (
    <>
      <span class="muted small" aria-hidden="true">
        {text.person.cell.na}
      </span>
      <Hidden>{text.person.cell.naLong}</Hidden>
    </>
  );
}

function Fixed({ cell }: { cell: ServiceCell }): VNode {
  const t = text.person.cell;
  const words = cell.has ? t.has(list(cell.sources.map(text.through))) : t.hasNot;
  return (
    <>
      {cell.has ? (
        <Via sources={cell.sources} />
      ) : (
        <span class="muted">
          <Icon name="dash-lg" />
        </span>
      )}
      <Hidden>{cell.lock ? `${words}. ${text.lock(cell.lock)}` : words}</Hidden>
    </>
  );
}

/** A cell of the matrix: its box, a mark for what comes by other ways, or why there is none. */
export function CellContent({ cell, what, id }: { cell: ServiceCell; what: string; id: string }): VNode {
  if (cell.tick) return <Ticked cell={cell} tick={cell.tick} what={what} id={id} />;
  return cell.lock?.reason === 'notOnService' ? <NotThere /> : <Fixed cell={cell} />;
}
