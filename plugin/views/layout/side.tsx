import type { VNode } from 'preact';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { text } from '../text';
import type { Account } from '../words';
import type { NavEntry, NavGroup, Switcher } from './page';

function accountLine(account: Account): string {
  if (account.through !== undefined) return text.shell.remoteLine(account.number, account.through);
  return text.shell.accountLine(account.number, text.kinds[account.as].toLowerCase());
}

/** Where there is no other account to go to. */
function OneAccount({ account }: { account: Account }): VNode {
  return (
    <section class="lk-switch lk-one" aria-label={account.name}>
      <Icon name="building" />
      <span class="lk-clip">
        <b>
          <bdi>{account.name}</bdi>
        </b>
        <span class="muted small">{accountLine(account)}</span>
      </span>
    </section>
  );
}

function AccountSwitch({ switcher }: { switcher: Switcher }): VNode {
  const { current, others, all } = switcher;
  if (others.length === 0 && all === undefined) return <OneAccount account={current} />;
  return (
    <details class="lk-switch">
      <summary>
        <Icon name="building" />
        <span class="lk-clip">
          <b>
            <bdi>{current.name}</bdi>
          </b>
          <span class="muted small">{accountLine(current)}</span>
          <Hidden> {text.shell.switch}</Hidden>
        </span>
        <Icon name="chevron-expand" />
      </summary>
      <div>
        {others.map((account) => (
          <a key={account.number} href={account.href}>
            <b>
              <bdi>{account.name}</bdi>
            </b>
            <br />
            <span class="muted small">{accountLine(account)}</span>
          </a>
        ))}
        {all !== undefined && <a href={all}>{text.shell.allAccounts}</a>}
      </div>
    </details>
  );
}

function Entry({ entry }: { entry: NavEntry }): VNode {
  return (
    <li>
      <a href={entry.href} aria-current={entry.current === true ? 'page' : undefined}>
        <Icon name={entry.icon} />
        {entry.label}
        {entry.waiting !== undefined && entry.waiting > 0 && (
          <span class="n">
            {entry.waiting}
            <Hidden> {text.nav.waiting}</Hidden>
          </span>
        )}
      </a>
    </li>
  );
}

/** The side of a wide screen: account switcher and nav. */
export function Side(props: {
  groups: readonly NavGroup[];
  label: string;
  account?: Switcher | undefined;
}): VNode {
  return (
    <div class="lk-side">
      {props.account && <AccountSwitch switcher={props.account} />}
      <nav aria-label={props.label}>
        {props.groups.map((group) => (
          <div key={group.heading} class="lk-navg">
            <p class="lk-navh">{group.heading}</p>
            <ul>
              {group.entries.map((entry) => (
                <Entry key={entry.href} entry={entry} />
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </div>
  );
}

/** The same nav as one menu, for small screens. */
export function SmallNav(props: {
  groups: readonly NavGroup[];
  account?: Switcher | undefined;
  title: string;
}): VNode {
  return (
    <details class="lk-navm">
      <summary>
        <Icon name="list" />
        <span class="lk-clip">
          <b>{props.title}</b>
          {props.account && (
            <span class="muted small">
              {' · '}
              <bdi>{props.account.current.name}</bdi>
            </span>
          )}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <nav aria-label={text.shell.navSmall}>
        <ul>
          {props.groups
            .flatMap((group) => group.entries)
            .map((entry) => (
              <Entry key={entry.href} entry={entry} />
            ))}
          {props.account?.all !== undefined && (
            <Entry entry={{ label: text.shell.allAccounts, href: props.account.all, icon: 'building' }} />
          )}
        </ul>
      </nav>
    </details>
  );
}
