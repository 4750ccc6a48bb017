import type { VNode } from 'preact';
import type { Option } from '../client/why-panel';
import { Card } from '../parts/card';
import { PersonCell } from '../parts/person-cell';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import type { Person } from '../words';

/** Somebody who gets a kind of mail, at which address, and through whom. */
export interface WhoGetsRow {
  readonly person: Person;
  /** How much of it, and through whom. */
  readonly how: string;
  /** They get it as the owner alone. */
  readonly warn?: string;
}

/** Who gets a kind of mail, with the question for another one. */
export interface WhoGetsProps {
  /** Where the question goes by GET, with `mail`. */
  readonly action: string;
  readonly kinds: readonly Option[];
  readonly chosen: string;
  readonly rows: readonly WhoGetsRow[];
  /** How many get it beside those. */
  readonly more: number;
  /** Who turned it off. */
  readonly stopped?: string;
  /** Everybody’s mail, kind by kind. */
  readonly matrix: string;
}

function Question({ action, kinds, chosen }: WhoGetsProps): VNode {
  const t = text.admin;
  return (
    <form class="lk-filter" method="get" action={`${action}#gets`}>
      <select class="form-select lk-grow" name="mail" aria-label={t.whichMail}>
        {kinds.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
      <button class="btn btn-quiet">{t.answer}</button>
    </form>
  );
}

function Taker({ row }: { row: WhoGetsRow }): VNode {
  return (
    <Row>
      <RowHead class="g fit">
        <PersonCell person={row.person} />
      </RowHead>
      <Cell class="w wrap">
        <bdi>{row.how}</bdi> {row.warn !== undefined && <span class="lk-b warn">{row.warn}</span>}
      </Cell>
    </Row>
  );
}

/** Who gets a kind of mail right now: addresses, from where, and who turned it off. */
export function WhoGetsCard(props: WhoGetsProps): VNode {
  const { kinds, chosen, rows, more, stopped, matrix } = props;
  const t = text.admin;
  const kind = kinds.find(({ value }) => value === chosen)?.label ?? '';
  return (
    <Card id="gets" title={t.whoGets(kind)}>
      <Question {...props} />
      {rows.length === 0 ? (
        <div class="pad muted">{text.mail.nobody}</div>
      ) : (
        <StackTable caption={t.whoGets(kind)} columns={[{ label: text.mail.person }, { label: t.fromWhere }]}>
          {rows.map((row) => (
            <Taker key={`${row.person.href ?? ''} ${row.person.name}`} row={row} />
          ))}
        </StackTable>
      )}
      <footer>
        {more > 0 && `${text.mail.more(more)}. `}
        {stopped !== undefined && (
          <>
            <bdi>{stopped}</bdi>{' '}
          </>
        )}
        <a href={matrix}>{t.allMail}</a>
      </footer>
    </Card>
  );
}
