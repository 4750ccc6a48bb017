import { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import type { CeilingOn } from '../../present/ceiling/ceiling-on';
import { chosenIn } from '../../present/ceiling/words';
import { text } from '../../views';
import { ceilingAnew, ceilingOf } from './show-ceiling';

/** Shows what a choice would change, or saves it, by the word in `do`.
 * @throws InvalidInputError for another word, or a choice that isn’t one */
export async function changeCeiling(on: CeilingOn): Promise<Answer> {
  const { visit, whose, path, whom } = on;
  const chosen = chosenIn(visit);
  const words = chosen.filter(({ was, word }) => was !== word);
  if (visit.field('do') === 'preview' || words.length === 0) return ceilingOf(on, chosen);
  if (visit.field('do') !== 'save') throw new InvalidInputError('do', 'UNKNOWN');
  const t = text.ceiling;
  return {
    act: {
      ...{ say: t.say(words.length, whom), deed: t.save, back: path },
      async run(as) {
        await as.changeCeiling({ ...whose, words });
        return { tone: 'ok', say: t.saved(words.length) };
      },
      changed: () => ceilingAnew(on),
    },
  };
}
