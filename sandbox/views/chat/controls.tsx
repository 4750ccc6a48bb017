import type { VNode } from 'preact';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { text } from '../text';
import type { ChatControl } from './chat';

type Button = Extract<ChatControl, { kind: 'button' }>;
type Select = Extract<ChatControl, { kind: 'select' }>;

function PressButton({ button }: { button: Button }): VNode {
  const look = `ch-btn ${button.look ?? ''}`.trim();
  if (button.href !== undefined) {
    return (
      <a class={look} href={button.href}>
        {button.label}
      </a>
    );
  }
  if (button.post === undefined) {
    return (
      <button class={look} disabled>
        {button.label}
      </button>
    );
  }
  return (
    <PostForm post={button.post}>
      <button class={look}>{button.label}</button>
    </PostForm>
  );
}

function ChooseOne({ select, id }: { select: Select; id: string }): VNode {
  return (
    <PostForm post={select.post} class="ch-choose">
      <select id={id} name="value" aria-label={text.chat.choice(select.label)}>
        {select.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <button class="ch-btn">{text.chat.pick}</button>
    </PostForm>
  );
}

/** The buttons and selects under a message; each is a form of its own. */
export function Controls({ controls, owner }: { controls: readonly ChatControl[]; owner: string }): VNode {
  return (
    <div class="ch-acts">
      {controls.map((control, at) =>
        control.kind === 'button' ? (
          <PressButton key={at} button={control} />
        ) : (
          <ChooseOne key={at} select={control} id={`${owner}-${control.id}`} />
        ),
      )}
    </div>
  );
}
