import type { VNode } from 'preact';
import type { Piece, Rich } from '../words';

function show(piece: Piece): VNode | string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) {
    return (
      <b class="fw-semibold">
        <bdi>{piece.strong}</bdi>
      </b>
    );
  }
  if ('em' in piece) return <em>{piece.em}</em>;
  if ('code' in piece) return <code class="lk-code">{piece.code}</code>;
  return (
    <a href={piece.href}>
      <bdi>{piece.text}</bdi>
    </a>
  );
}

/** Shows a sentence of {@link Rich} pieces. */
export function Say({ say }: { say: Rich }): VNode {
  return <>{typeof say === 'string' ? say : say.map(show)}</>;
}
