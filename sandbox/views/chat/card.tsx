import type { VNode } from 'preact';
import type { ChatCard } from './chat';
import { Words } from './chat-text';

/** A card of a message: Slack's frame or Discord's embed, by the pane's stylesheet. */
export function Card({ card }: { card: ChatCard }): VNode {
  return (
    <div class={`ch-card ${card.tone ?? 'neutral'}`}>
      {card.title !== undefined && <h3>{card.title}</h3>}
      {card.text !== undefined && (
        <p>
          <Words text={card.text} />
        </p>
      )}
      {card.fields !== undefined && card.fields.length > 0 && (
        <dl class="ch-fields">
          {card.fields.map((field) => (
            <div key={field.name}>
              <dt>{field.name}</dt>
              <dd>
                <Words text={field.value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {card.foot !== undefined && <p class="ch-foot">{card.foot}</p>}
    </div>
  );
}
