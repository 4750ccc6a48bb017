/** One mistake that somebody could make, and the test that would tell them. */
export interface Mutant {
  /** What the mistake is, in a few words. */
  name: string;
  /** The rule of the design that it breaks. */
  rule: string;
  file: string;
  /** Each text is in the file once. */
  edits: readonly { from: string; to: string }[];
  suite: string;
  /** How the name of a test begins, or what it has in it, that must fail. */
  test: string;
}

/** A mutant of one edit. */
export function mutant(
  rule: string,
  name: string,
  [file, from, to]: readonly [string, string, string],
  [suite, test]: readonly [string, string],
): Mutant {
  return { rule, name, file, edits: [{ from, to }], suite: `test/core/${suite}.test.ts`, test };
}
