import type { VNode } from 'preact';
import { Avatar } from '../../parts/avatar';
import { Say } from '../../parts/rich';
import { text } from '../../text';
import { InviteFrame } from './invite-frame';

/** Whose code it is: a team and a company, and nobody's name. */
export interface Them {
  readonly team: string;
  readonly company: string;
}

/** What the second step shows. */
export interface ThemPageProps extends Them {
  /** The Teams page. */
  readonly teams: string;
  readonly next: string;
  /** Where another code is entered. */
  readonly another: string;
}

/** A team of a company, with a remark under it. */
export function ThemLine({ team, company, remark }: Them & { remark: string }): VNode {
  return (
    <>
      <Avatar name={company} size="big" square />
      <div>
        <h2>
          <Say say={text.invite.of(team, company)} />
        </h2>
        <p class="small muted">{remark}</p>
      </div>
    </>
  );
}

/** The second step: is it them? */
export function ThemPage({ teams, next, another, ...them }: ThemPageProps): VNode {
  const t = text.invite;
  return (
    <InviteFrame step={1} teams={teams}>
      <section class="lk-card lk-narrow" aria-label={t.is}>
        <div class="pad">
          <div class="lk-media">
            <ThemLine {...them} remark={t.isLead} />
          </div>
          <div class="lk-acts mt-3">
            <a class="btn btn-primary" href={next}>
              {t.yes}
            </a>
            <a class="btn btn-quiet" href={another}>
              {t.notThem}
            </a>
          </div>
        </div>
      </section>
    </InviteFrame>
  );
}
