import type { VNode } from 'preact';
import { Hidden } from '../parts/hidden';
import { Mark } from '../parts/mark';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Rich, Source, When } from '../words';

/** One step of a decision, in the order they are taken. */
export type WhyStep =
  | { readonly step: 'known' | 'active' | 'offered' | 'signIn'; readonly ok: boolean }
  | { readonly step: 'service'; readonly ok: boolean; readonly service: string }
  | { readonly step: 'department'; readonly ok: boolean; readonly department: string; readonly by?: string }
  /** Has it: through whom. */
  | { readonly step: 'given'; readonly ok: true; readonly sources: readonly Source[] }
  /** Hasn't: everybody who could have brought it, the person and their teams; or it ended. */
  | { readonly step: 'given'; readonly ok: false; readonly who: readonly string[]; readonly ended?: When };

/** Something that would allow it; `tick` is the box of the editor that does. */
export type WhyFix = { readonly href?: string; readonly tick?: string } & (
  | { readonly fix: 'host' | 'signIn' }
  /** To somebody, or to the team by which they have everything. */
  | { readonly fix: 'give'; readonly to?: string }
  | { readonly fix: 'team'; readonly team: string }
  | { readonly fix: 'department'; readonly department: string }
);

/** The answer to a why. */
export interface WhyVerdict {
  readonly allowed: boolean;
  readonly name: string;
  readonly account: string;
  readonly host: string;
  /** The label of the permission asked about. */
  readonly permission: string;
  readonly steps: readonly WhyStep[];
  readonly fixes: readonly WhyFix[];
}

function sayStep(step: WhyStep, about: WhyVerdict): Rich {
  const t = text.why.steps;
  switch (step.step) {
    case 'known':
      return t.known(step.ok, about.name, about.account);
    case 'active':
      return t.active(step.ok, about.name);
    case 'offered':
      return t.offered(step.ok, about.host);
    case 'signIn':
      return t.signIn(step.ok, about.name);
    case 'service':
      return t.service(step.ok, step.service, about.host);
    case 'department':
      return t.department(step.ok, step.department, about.name, step.by);
    case 'given':
      if (step.ok) return t.has(step.sources, about.permission, about.name);
      return step.ended ? t.ended(about.permission, step.ended) : t.given(step.who, about.permission);
  }
}

function sayFix(fix: WhyFix, about: WhyVerdict): Rich {
  const t = text.why.fixes;
  switch (fix.fix) {
    case 'give':
      return t.give(about.permission, fix.to ?? about.name);
    case 'host':
      return t.host(about.host);
    case 'signIn':
      return t.signIn(about.name);
    case 'team':
      return t.team(fix.team);
    case 'department':
      return t.department(fix.department);
  }
}

/** A button that ticks the box where the editor stands beside it; else a link to where it can be done. */
function Fix({ fix, about, form }: { fix: WhyFix; about: WhyVerdict; form: string | undefined }): VNode {
  const words = <Say say={sayFix(fix, about)} />;
  if (form !== undefined && fix.tick !== undefined) {
    return (
      <button class="btn btn-sm btn-quiet" form={form} name="do" value={`tick:${fix.tick}`}>
        {words}
      </button>
    );
  }
  return fix.href === undefined ? words : <a href={fix.href}>{words}</a>;
}

function Fixes({ verdict, form }: { verdict: WhyVerdict; form: string | undefined }): VNode {
  return (
    <>
      <p class="small muted mt-3 mb-1">{text.why.takes(verdict.fixes.length)}</p>
      <ul class="lk-fixes">
        {verdict.fixes.map((fix, at) => (
          <li key={at}>
            <Fix fix={fix} about={verdict} form={form} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The verdict in a sentence, its steps, and what would allow it. */
export function Verdict({ verdict, form }: { verdict: WhyVerdict; form?: string }): VNode {
  const t = text.why;
  return (
    <div class="lk-answer">
      <p class="lk-verdict">
        <Mark ok={verdict.allowed} />
        <span>
          <Say say={verdict.allowed ? t.yes(verdict.name) : t.no(verdict.name)} />
        </span>
      </p>
      <ol class="lk-why">
        {verdict.steps.map((step) => (
          <li key={step.step}>
            <Mark ok={step.ok} />
            <span>
              <Hidden>{step.ok ? t.passes : t.fails}</Hidden>
              <Say say={sayStep(step, verdict)} />
            </span>
          </li>
        ))}
      </ol>
      {!verdict.allowed && verdict.fixes.length > 0 && <Fixes verdict={verdict} form={form} />}
    </div>
  );
}
