import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { PostForm } from '../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { text } from '../text';
import type { Platform, Post, When } from '../words';

/** A chat user that acts as the reader. */
export interface ChatLink {
  readonly id: string;
  readonly platform: Platform;
  /** The Slack workspace or Discord server. */
  readonly place: string;
  readonly handle: string;
  /** As whom it acts. */
  readonly as: string;
  /** What the link was proved with: `mail` acts as contacts only, `login` as the user too. */
  readonly level: 'mail' | 'login';
  readonly since: When;
  readonly until: When;
}

/** What the Linked chats page shows. */
export interface LinkedChatsPageProps {
  readonly links: readonly ChatLink[];
  /** Where unlinking is posted, with `link`. */
  readonly unlink: Post;
  /** The chat command that begins a link, if the installation renamed it. */
  readonly command?: string;
}

function Link({ link, unlink }: { link: ChatLink; unlink: Post }): VNode {
  const t = text.chats;
  const button = { ...unlink, hidden: { ...unlink.hidden, link: link.id } };
  return (
    <Row>
      <RowHead class="g wrap">
        <Icon name={link.platform} /> {text.platforms[link.platform]}
        <div class="small muted">
          <bdi>{link.handle}</bdi> · <bdi>{link.place}</bdi>
        </div>
      </RowHead>
      <Cell label={t.as}>
        <bdi>{link.as}</bdi>
      </Cell>
      <Cell label={t.level}>
        {t.levels[link.level]}
        <div class="small muted">{t.levelHints[link.level]}</div>
      </Cell>
      <Cell label={t.since}>
        <Time at={link.since} />
      </Cell>
      <Cell label={t.proved}>
        <Time at={link.until} />
      </Cell>
      <Cell class="act">
        <PostForm post={button}>
          <button class="btn btn-sm btn-danger-quiet">
            {t.unlink}
            <Hidden> {t.unlinkLabel(link.handle, link.platform)}</Hidden>
          </button>
        </PostForm>
      </Cell>
    </Row>
  );
}

function HowTo({ command }: { command: string }): VNode {
  const t = text.chats;
  return (
    <Card id="how" title={t.how}>
      <div class="pad">
        <ol class="lk-next">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="lk-codebox mt-3">
          <span class="muted small">{t.commandLabel}</span> <code class="lk-code">{command}</code>
        </p>
      </div>
    </Card>
  );
}

/** The reader's own chat links, and how to make one. */
export function LinkedChatsPage({ links, unlink, command }: LinkedChatsPageProps): VNode {
  const t = text.chats;
  const columns = [
    ...[t.platform, t.as, t.level, t.since, t.proved].map((label) => ({ label })),
    { label: t.change, hidden: true },
  ];
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      <Card id="links" title={t.mine}>
        {links.length === 0 ? (
          <Empty title={t.empty} lead={t.emptyLead} />
        ) : (
          <StackTable caption={t.caption} columns={columns} class="lk-labelled">
            {links.map((link) => (
              <Link key={link.id} link={link} unlink={unlink} />
            ))}
          </StackTable>
        )}
      </Card>
      <HowTo command={command ?? t.command} />
    </>
  );
}
