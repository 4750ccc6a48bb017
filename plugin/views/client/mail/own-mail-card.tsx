import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Hidden } from '../../parts/hidden';
import { PostForm } from '../../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { text } from '../../text';
import type { Post } from '../../words';

/** A kind of mail, whether it comes, and what can be chosen about it. */
export interface OwnMailRow {
  readonly kind: string;
  readonly label: string;
  readonly says: string;
  readonly hint?: string;
  /** What can be chosen instead; absent where nothing can. */
  readonly choose?: 'stop' | 'resume';
}

/** One's own mail of one account. */
export interface OwnMailProps {
  readonly id: string;
  readonly account: string;
  readonly rows: readonly OwnMailRow[];
  /** Where a choice is posted, with `kind` and `wanted`; absent for who only looks on. */
  readonly post?: Post;
}

function Choose({ row, post, account }: { row: OwnMailRow; post: Post; account: string }): VNode | null {
  const t = text.ownMail;
  if (!row.choose) return null;
  const wanted = row.choose === 'resume' ? 'yes' : 'no';
  return (
    <PostForm post={{ ...post, hidden: { ...post.hidden, kind: row.kind, wanted } }}>
      <button class="btn btn-sm btn-quiet">
        <span aria-hidden="true">{t[row.choose]}</span>
        <Hidden>{t.label(t[row.choose], row.label, account)}</Hidden>
      </button>
    </PostForm>
  );
}

/** What comes to oneself, kind by kind, with a button for each. */
export function OwnMailCard({ id, account, rows, post }: OwnMailProps): VNode {
  const t = text.ownMail;
  const columns = [{ label: t.kind }, { label: t.state }, { label: t.change, hidden: true }];
  return (
    <Card id={id} title={account}>
      <StackTable caption={t.caption(account)} columns={columns} class="lk-labelled">
        {rows.map((row) => (
          <Row key={row.kind}>
            <RowHead class="g">{row.label}</RowHead>
            <Cell class="wrap" label={t.state}>
              <bdi>{row.says}</bdi>
              {row.hint !== undefined && <div class="small muted">{row.hint}</div>}
            </Cell>
            <Cell class="act">{post && <Choose row={row} post={post} account={account} />}</Cell>
          </Row>
        ))}
      </StackTable>
    </Card>
  );
}
