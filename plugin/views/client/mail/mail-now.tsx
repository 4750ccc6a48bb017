import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { text } from '../../text';

/** Somebody who gets a kind of mail, and how. */
export interface NamedTaker {
  readonly name: string;
  readonly href?: string;
  /** How much of it, and through whom. */
  readonly how: string;
  /** They get it as the owner alone. */
  readonly warn?: string;
}

/** A kind of mail with those who get it. */
export interface MailNowRow {
  readonly label: string;
  readonly takers: readonly NamedTaker[];
  readonly more: number;
  readonly stopped?: string;
}

function Taker({ taker: { name, href, how, warn } }: { taker: NamedTaker }): VNode {
  return (
    <li>
      {href === undefined ? (
        <bdi>{name}</bdi>
      ) : (
        <a class="quiet" href={href}>
          <bdi>{name}</bdi>
        </a>
      )}
      {how !== '' && (
        <span class="small muted">
          {' '}
          <bdi>{how}</bdi>
        </span>
      )}
      {warn !== undefined && (
        <>
          {' '}
          <span class="lk-b warn">{warn}</span>
        </>
      )}
    </li>
  );
}

function Kind({ row }: { row: MailNowRow }): VNode {
  const t = text.mail;
  return (
    <div>
      <dt>{row.label}</dt>
      <dd>
        {row.takers.length === 0 ? (
          <span class="muted">{t.nobody}</span>
        ) : (
          <ul class="lk-takers">
            {row.takers.map((taker) => (
              <Taker key={`${taker.name} ${taker.href ?? ''}`} taker={taker} />
            ))}
            {row.more > 0 && <li class="muted">{t.more(row.more)}</li>}
          </ul>
        )}
        {row.stopped !== undefined && (
          <div class="small muted">
            <bdi>{row.stopped}</bdi>
          </div>
        )}
      </dd>
    </div>
  );
}

/** Who gets what right now, in names. */
export function MailNow({ rows }: { rows: readonly MailNowRow[] }): VNode {
  return (
    <Card id="now" title={text.mail.now}>
      <dl class="lk-answers">
        {rows.map((row) => (
          <Kind key={row.label} row={row} />
        ))}
      </dl>
    </Card>
  );
}
