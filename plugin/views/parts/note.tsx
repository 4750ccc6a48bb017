import type { ComponentChildren, VNode } from 'preact';
import type { IconName } from '../icons';
import { Icon } from './icon';

/** The four tones of a note; words carry the meaning, colour only repeats it. */
export type Tone = 'ok' | 'info' | 'warn' | 'bad';

const pictures: Record<Tone, IconName> = {
  ok: 'check-circle',
  info: 'info-circle',
  warn: 'exclamation-triangle',
  bad: 'exclamation-triangle',
};

/** A remark above the content; `role` is given where it should be read out at once. */
export function Note(props: { tone: Tone; role?: 'alert' | 'status'; children: ComponentChildren }): VNode {
  return (
    <div class={`lk-note ${props.tone}`} role={props.role}>
      <Icon name={pictures[props.tone]} />
      <div>{props.children}</div>
    </div>
  );
}
