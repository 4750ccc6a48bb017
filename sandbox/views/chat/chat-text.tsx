import { Fragment, type VNode } from 'preact';
import type { ChatPiece, ChatText } from './chat';

function lines(words: string): VNode {
  return (
    <>
      {words.split('\n').map((line, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </>
  );
}

function show(piece: ChatPiece): VNode {
  if (typeof piece === 'string') return lines(piece);
  if ('bold' in piece) return <b>{lines(piece.bold)}</b>;
  if ('italic' in piece) return <em>{lines(piece.italic)}</em>;
  if ('code' in piece) return <code>{piece.code}</code>;
  return <a href={piece.href}>{piece.link}</a>;
}

/** Text as the platform would set it; only ever text, never markup. */
export function Words({ text }: { text: ChatText }): VNode {
  return <>{typeof text === 'string' ? lines(text) : text.map(show)}</>;
}
