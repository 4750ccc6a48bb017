import { stateOf, type InteractionState } from './interactions';
import type { Json } from './json';
import type { Interaction } from './model';
import { messageView, type ViewMessage } from './view-message';
import { modalView, type ViewModal } from './view-modal';
import type { World } from './world';

/** What came of something a person did. */
export interface Outcome {
  state: InteractionState;
  message?: ViewMessage;
  modal?: ViewModal;
  choices?: Json[];
}

/** Something a person did, and a way to wait for the bot. */
export interface Ask {
  readonly id: string;
  readonly token: string;
  outcome(): Outcome;
  /** Waits until the bot has answered for good, or failed to. */
  settled(): Promise<Outcome>;
}

/** Waits until something is true: looked at after each change, and as the clock goes on. */
export async function until(world: World, isTrue: () => boolean, patienceMs = 20_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error('Nothing happened in time.');
    await nextChange(world);
  }
}

/** Wraps an interaction for whoever plays its person. */
export function askFor(world: World, interaction: Interaction): Ask {
  const outcome = (): Outcome => outcomeOf(world, interaction);
  return {
    id: interaction.id,
    token: interaction.token,
    outcome,
    async settled() {
      await until(world, () => !['waiting', 'thinking'].includes(outcome().state));
      return outcome();
    },
  };
}

function outcomeOf(world: World, interaction: Interaction): Outcome {
  const message = world.messages.get(interaction.originalId ?? '');
  return {
    state: stateOf(world, interaction),
    ...(message ? { message: messageView(world, message) } : {}),
    ...(interaction.modal ? { modal: modalView(interaction.id, interaction.modal) } : {}),
    ...(interaction.choices ? { choices: interaction.choices } : {}),
  };
}

function nextChange(world: World): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      world.changes.off('change', go);
      resolve();
    };
    const timer = setTimeout(go, 50);
    world.changes.on('change', go);
  });
}
