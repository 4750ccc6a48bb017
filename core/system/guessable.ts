import { createRequire } from 'node:module';
import type * as Core from '@zxcvbn-ts/core';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type * as Common from '@zxcvbn-ts/language-common';
import type * as English from '@zxcvbn-ts/language-en';

/** Below ten thousand million guesses it is found offline in a day. */
const ENOUGH = 4;

/** A long text isn't looked at whole: what makes it strong stands at its beginning too. */
const LOOKED_AT = 64;

let estimator: ZxcvbnFactory | undefined;

/** Whether a password is in lists of what people choose, or made of such words, of rows of keys, dates and repeats. */
export function isGuessable(password: string, own: readonly string[]): boolean {
  estimator ??= createEstimator();
  return estimator.check(password.slice(0, LOOKED_AT), [...own]).score < ENOUGH;
}

/** Its word lists take 50 MB: they are read when the first password is chosen. */
function createEstimator(): ZxcvbnFactory {
  const load = createRequire(__filename);
  const { ZxcvbnFactory: Factory } = load('@zxcvbn-ts/core') as typeof Core;
  const common = load('@zxcvbn-ts/language-common') as typeof Common;
  const english = load('@zxcvbn-ts/language-en') as typeof English;
  return new Factory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
}
