import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { type Fault, faultIn } from '../parts/fault';
import { describedBy, Field, TextField } from '../parts/field';
import { Heading } from '../parts/heading';
import { Hidden } from '../parts/hidden';
import { PostForm } from '../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { text } from '../text';
import type { Post, When } from '../words';

/** A key of the API, without its secret. */
export interface KeyRow {
  readonly name: string;
  readonly can: readonly string[];
  readonly made: When;
  /** Absent: never. */
  readonly used?: When;
  readonly ends?: When;
  /** When it ended; it can't be changed any more. */
  readonly ended?: When;
  readonly renew?: Post;
  readonly end?: string;
}

/** What the page of keys shows. */
export interface KeysPageProps {
  readonly rows: readonly KeyRow[];
  readonly docs: string;
  readonly make: Post;
  readonly scopes: readonly { readonly value: string; readonly on: boolean }[];
  readonly typed: { readonly name: string; readonly ends: string };
  readonly fault?: Fault;
}

function State({ row }: { row: KeyRow }): VNode {
  const t = text.keys;
  if (row.ended) return <span class="lk-b">{t.ended(row.ended.text)}</span>;
  return (
    <>
      <span class="lk-b ok">{t.live}</span>
      {row.ends && <div class="small muted">{t.ends(row.ends.text)}</div>}
    </>
  );
}

function Line({ row }: { row: KeyRow }): VNode {
  const t = text.keys;
  return (
    <Row>
      <RowHead class="g wrap">
        <bdi>{row.name}</bdi>
      </RowHead>
      <Cell class="w wrap small" label={t.can}>
        {row.can.join(', ')}
      </Cell>
      <Cell label={t.made}>
        <Time at={row.made} />
      </Cell>
      <Cell label={t.used}>{row.used ? <Time at={row.used} /> : t.never}</Cell>
      <Cell label={t.state}>
        <State row={row} />
      </Cell>
      <Cell class="act">
        <div class="lk-acts">
          {row.renew && (
            <PostForm post={row.renew}>
              <button class="btn btn-sm btn-quiet">
                {t.renew}
                <Hidden>{t.renewOf(row.name)}</Hidden>
              </button>
            </PostForm>
          )}
          {row.end !== undefined && (
            <a class="btn btn-sm btn-danger-quiet" href={row.end}>
              {t.end}
              <Hidden>{t.endOf(row.name)}</Hidden>
            </a>
          )}
        </div>
      </Cell>
    </Row>
  );
}

function Make({ make, scopes, typed, fault }: KeysPageProps): VNode {
  const t = text.keys;
  const ends = { name: 'ends', hint: t.endsHint, fault: faultIn(fault, 'ends') };
  const wrong = faultIn(fault, 'scopes');
  return (
    <Card id="new-key" title={t.newCard}>
      <PostForm post={make} class="pad">
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={typed.name}
          fault={faultIn(fault, 'name')}
        />
        <fieldset class="lk-field" id="scopes" tabIndex={-1}>
          <legend class="form-label">{t.which}</legend>
          {wrong !== undefined && <p class="lk-fault">{wrong}</p>}
          <div class="lk-ticks">
            {scopes.map(({ value, on }) => (
              <label key={value} class="lk-tick">
                <input class="form-check-input" type="checkbox" name="scopes" value={value} checked={on} />
                <code>{value}</code>
              </label>
            ))}
          </div>
        </fieldset>
        <Field {...ends} label={t.endsField}>
          <input
            class="form-control"
            type="date"
            id="ends"
            name="ends"
            value={typed.ends}
            {...describedBy(ends)}
          />
        </Field>
        <button class="btn btn-primary">{t.make}</button>
      </PostForm>
    </Card>
  );
}

/** The keys with which programs come in, and a form for a new one. */
export function KeysPage(props: KeysPageProps): VNode {
  const t = text.keys;
  const labels = [t.name, t.can, t.made, t.used, t.state].map((label) => ({ label }));
  return (
    <>
      <Heading title={t.title} lead={t.lead} acts={<a href={props.docs}>{t.docs}</a>} />
      <section class="lk-card" aria-label={t.caption}>
        {props.rows.length === 0 ? (
          <Empty title={t.empty} lead={t.emptyLead} />
        ) : (
          <StackTable
            caption={t.caption}
            columns={[...labels, { label: t.change, hidden: true }]}
            class="lk-labelled"
          >
            {props.rows.map((row) => (
              <Line key={row.name} row={row} />
            ))}
          </StackTable>
        )}
      </section>
      <Make {...props} />
    </>
  );
}
