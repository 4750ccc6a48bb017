import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Empty } from '../../plugin/views/parts/empty';
import { Heading } from '../../plugin/views/parts/heading';
import type { SandboxLinks } from './chat/chat';
import { SandboxPage } from './sandbox-page';
import { text } from './text';

/** A mail that would have been sent. */
export interface SentMail {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** What the mail page shows, latest first. */
export interface MailPageProps {
  readonly base: string;
  readonly links: SandboxLinks;
  readonly mails: readonly SentMail[];
}

const spelt = /\b(?:\d{4}[ -]?\d{4}|\d{3}[ -]?\d{3}|[A-Z0-9]{4}-[A-Z0-9]{4})\b/u;

/** The code that a mail gives, to be read at a glance. */
export function codeIn(body: string): string | undefined {
  return spelt.exec(body)?.[0];
}

/** A body's addresses as links, the rest as it is. */
function Body({ body }: { body: string }): VNode {
  const parts = body.split(/(https?:\/\/[^\s<>]+)/u);
  return (
    <pre class="sb-body">
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <a key={at} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </pre>
  );
}

function Mail({ mail }: { mail: SentMail }): VNode {
  const code = codeIn(mail.body);
  return (
    <li class="lk-card" id={`mail-${mail.id}`}>
      <div class="sb-mailhead">
        <h2>{mail.subject}</h2>
        <span class="muted small">
          {text.mail.to} <bdi>{mail.to}</bdi> · <span class="num">{mail.at}</span>
        </span>
      </div>
      <div class="pad">
        {code !== undefined && (
          <p class="lk-codebox">
            <span class="muted small">{text.mail.code}</span> <b class="lk-code">{code}</b>
          </p>
        )}
        <Body body={mail.body} />
      </div>
    </li>
  );
}

/** The sandbox's post: every mail that would have left. */
export function MailPage({ base, links, mails }: MailPageProps): VNode {
  const t = text.mail;
  return (
    <SandboxPage title={`${t.title} · ${text.bar.title}`} base={base} current="mail" links={links}>
      <Heading title={t.title} lead={t.lead} />
      {mails.length === 0 ? (
        <div class="lk-card">
          <Empty title={t.empty} lead={t.emptyLead} />
        </div>
      ) : (
        <ol class="sb-mails" aria-label={t.list}>
          {mails.map((mail) => (
            <Mail key={mail.id} mail={mail} />
          ))}
        </ol>
      )}
    </SandboxPage>
  );
}

/** Renders the mail page to a document. */
export function renderMailPage(props: MailPageProps): string {
  return `<!doctype html>${renderToString(<MailPage {...props} />)}`;
}
