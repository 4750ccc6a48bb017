import type { ComponentChildren, VNode } from 'preact';
import { Heading } from '../../parts/heading';
import { Hidden } from '../../parts/hidden';
import { Icon } from '../../parts/icon';
import { text } from '../../text';

function Step({ at, current, label }: { at: number; current: number; label: string }): VNode {
  const isDone = at < current;
  return (
    <li class={isDone ? 'done' : undefined} aria-current={at === current ? 'step' : undefined}>
      <i>{isDone ? <Icon name="check-lg" /> : at + 1}</i>
      {label}
      {isDone && <Hidden>{text.invite.done}</Hidden>}
    </li>
  );
}

/** What stands around each step of inviting a team; `step` counts from 0. */
export function InviteFrame(props: { step: number; teams: string; children: ComponentChildren }): VNode {
  const t = text.invite;
  return (
    <>
      <Heading title={t.title} crumb={{ label: text.teams.title, href: props.teams }} />
      <ol class="lk-steps" aria-label={t.stepsLabel}>
        {t.steps.map((label, at) => (
          <Step key={label} at={at} current={props.step} label={label} />
        ))}
      </ol>
      {props.children}
    </>
  );
}
