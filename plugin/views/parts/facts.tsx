import type { VNode } from 'preact';

/** Facts in two columns: what, and how it is. */
export function Facts({ facts }: { facts: readonly { label: string; value: string }[] }): VNode {
  return (
    <dl class="lk-dl pad">
      {facts.flatMap(({ label, value }) => [
        <dt key={label}>{label}</dt>,
        <dd key={`${label}-value`}>
          <bdi>{value}</bdi>
        </dd>,
      ])}
    </dl>
  );
}
