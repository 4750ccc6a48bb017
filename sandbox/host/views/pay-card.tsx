import type { VNode } from 'preact';
import type { Post } from '../../../plugin/views';
import { Card } from '../../../plugin/views/parts/card';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { words } from '../words';

/** What the account owes, and a button for each invoice that can be paid. */
export function PayCard(props: {
  balance?: string;
  invoices: readonly { number: string; pay: Post }[];
}): VNode {
  return (
    <Card id="balance" title={words.balance}>
      <div class="pad">
        {props.balance !== undefined && <p>{words.owed(props.balance)}</p>}
        <div class="lk-acts">
          {props.invoices.map(({ number, pay }) => (
            <PostForm key={number} post={pay}>
              <button class="btn btn-quiet">{words.pay(number)}</button>
            </PostForm>
          ))}
        </div>
      </div>
    </Card>
  );
}
