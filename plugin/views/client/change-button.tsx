import type { VNode } from 'preact';
import { Hidden } from '../parts/hidden';
import { text } from '../text';

const looks = {
  give: 'btn-quiet',
  end: 'btn-danger-quiet',
  open: 'btn-quiet',
  close: 'btn-danger-quiet',
} as const;

/** A button that does one thing to one permission or department, named in full for screen readers. */
export function ChangeButton(props: {
  verb: keyof typeof looks;
  what: string;
  value: string;
  again?: boolean;
}): VNode {
  return (
    <button class={`btn btn-sm ${looks[props.verb]}`} name={props.verb} value={props.value}>
      {props.again === true ? text.person.giveAgain : text.person[props.verb]}
      <Hidden> {props.what}</Hidden>
    </button>
  );
}
