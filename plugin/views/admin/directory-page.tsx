import type { VNode } from 'preact';
import type { Option } from '../client/why-panel';
import { KindBadge } from '../parts/badge';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { PersonCell } from '../parts/person-cell';
import { PostForm } from '../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import type { Person, Post } from '../words';

/** Somebody, and the first clients where they have a place. */
export interface DirectoryRow {
  readonly id: string;
  readonly person: Person;
  readonly phone: string;
  readonly state: keyof typeof text.directory.states;
  readonly places: readonly { readonly name: string; readonly href: string }[];
  readonly more: number;
}

/** What the list of everybody shows. */
export interface DirectoryPageProps {
  /** Where the question goes by GET, with `q`, `kind` and `state`. */
  readonly action: string;
  readonly q: string;
  readonly kind: string;
  readonly state: string;
  readonly kinds: readonly Option[];
  readonly states: readonly Option[];
  readonly rows: readonly DirectoryRow[];
  readonly first?: string;
  readonly next?: string;
  /** Where all who are found are taken along; absent for who may not. */
  readonly csv?: Post;
}

function Choice(props: {
  name: string;
  label: string;
  any: string;
  options: readonly Option[];
  chosen: string;
}) {
  return (
    <select class="form-select" name={props.name} aria-label={props.label}>
      <option value="">{props.any}</option>
      {props.options.map(({ value, label }) => (
        <option key={value} value={value} selected={value === props.chosen}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Find({ action, q, kind, state, kinds, states }: DirectoryPageProps): VNode {
  const t = text.directory;
  return (
    <form class="lk-filter" role="search" aria-label={t.find} method="get" action={action}>
      <input
        class="form-control lk-grow"
        type="search"
        name="q"
        value={q}
        placeholder={t.findWhat}
        aria-label={t.findWhat}
      />
      <Choice name="kind" label={t.kindLabel} any={t.anyKind} options={kinds} chosen={kind} />
      <Choice name="state" label={t.stateLabel} any={t.anyState} options={states} chosen={state} />
      <button class="btn btn-quiet">{t.findDo}</button>
    </form>
  );
}

function Places({ row }: { row: DirectoryRow }): VNode {
  const t = text.directory;
  if (row.places.length === 0) return <span class="muted">{t.nowhere}</span>;
  return (
    <>
      {row.places.map(({ name, href }) => (
        <div key={href}>
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
        </div>
      ))}
      {row.more > 0 && <div class="small muted">{t.more(row.more)}</div>}
    </>
  );
}

function Line({ row }: { row: DirectoryRow }): VNode {
  return (
    <Row>
      <RowHead class="g fit">
        <PersonCell person={row.person} />
        {row.phone !== '' && <small class="muted">{row.phone}</small>}
      </RowHead>
      <Cell>
        <KindBadge kind={row.person.kind} />
      </Cell>
      <Cell>
        {row.state === 'active' ? (
          text.directory.states.active
        ) : (
          <span class="lk-b warn">{text.directory.states[row.state]}</span>
        )}
      </Cell>
      <Cell class="w wrap">
        <Places row={row} />
      </Cell>
    </Row>
  );
}

function People({ rows, next }: DirectoryPageProps): VNode {
  const t = text.directory;
  if (rows.length === 0) {
    if (next !== undefined) return <div class="pad muted">{t.further}</div>;
    return <Empty title={t.nobody} lead={t.nobodyLead} />;
  }
  const columns = [t.person, t.kind, t.state, t.clients].map((label) => ({ label }));
  return (
    <StackTable caption={t.caption} columns={columns}>
      {rows.map((row) => (
        <Line key={row.id} row={row} />
      ))}
    </StackTable>
  );
}

/** Everybody across all clients. */
export function DirectoryPage(props: DirectoryPageProps): VNode {
  const { first, next, csv } = props;
  const t = text.directory;
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      <section class="lk-card" aria-label={t.title}>
        <Find {...props} />
        <People {...props} />
        {(first ?? next) !== undefined && (
          <footer>
            {first !== undefined && <a href={first}>{t.first}</a>}
            {next !== undefined && <a href={next}>{t.next}</a>}
          </footer>
        )}
      </section>
      {csv && (
        <PostForm post={csv} class="lk-acts" file>
          <button class="btn btn-quiet">{t.csv}</button>
          <span class="small muted">{t.csvHint}</span>
        </PostForm>
      )}
    </>
  );
}
