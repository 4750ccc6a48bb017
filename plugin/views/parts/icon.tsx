import type { VNode } from 'preact';
import { icons, type IconName } from '../icons';

/** A picture beside words; hidden from screen readers, drawn in the colour of the text. */
export function Icon({ name }: { name: IconName }): VNode {
  return (
    <svg
      class="ic"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      // The only markup put in as it is: our own constants.
      dangerouslySetInnerHTML={{ __html: icons[name] }}
    />
  );
}
