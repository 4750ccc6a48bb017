import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Below ten thousand million guesses it is found offline in a day. */
const ENOUGH = 4;

/** A long text isn't looked at whole: what makes it strong stands at its beginning too. */
const LOOKED_AT = 32;

let estimator: Promise<ZxcvbnFactory> | undefined;

/** Whether a password is in lists of what people choose, or made of such words, of rows of keys, dates and repeats. */
export async function isGuessable(password: string, own: readonly string[]): Promise<boolean> {
  estimator ??= createEstimator();
  return (await estimator).check(password.slice(0, LOOKED_AT), [...own]).score < ENOUGH;
}

/** Its word lists take 50 MB: they are read when the first password is chosen. */
async function createEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const dictionary = { ...common.dictionary, ...english.dictionary };
  return new Factory({ dictionary, graphs: common.adjacencyGraphs });
}
