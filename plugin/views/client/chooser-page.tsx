import type { VNode } from 'preact';
import { Avatar } from '../parts/avatar';
import { KindBadge } from '../parts/badge';
import { Heading } from '../parts/heading';
import { text } from '../text';
import type { Account } from '../words';

function Choice({ account }: { account: Account }): VNode {
  return (
    <li>
      <a class="lk-choice" href={account.href}>
        <Avatar name={account.name} square />
        <span class="lk-grow">
          <b>
            <bdi>{account.name}</bdi>
          </b>
          <span class="muted small d-block">
            {account.through === undefined
              ? `#${account.number}`
              : text.shell.remoteLine(account.number, account.through)}
          </span>
        </span>
        <KindBadge kind={account.as} />
      </a>
    </li>
  );
}

/** Which of one's accounts to open; or that there is none. */
export function ChooserPage({ accounts }: { accounts: readonly Account[] }): VNode {
  if (accounts.length === 0) return <Heading title={text.chooser.empty} lead={text.chooser.emptyLead} />;
  return (
    <>
      <Heading title={text.chooser.title} lead={text.chooser.lead} />
      <section class="lk-card" aria-label={text.chooser.list}>
        <ul class="lk-choices">
          {accounts.map((account) => (
            <Choice key={account.number} account={account} />
          ))}
        </ul>
      </section>
    </>
  );
}
