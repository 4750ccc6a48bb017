import type { Access, AccessRow } from '../../../core/index';
import type { WhenWords } from '../../views';
import type { Lock } from '../../views/words';
import { lockOfBlockers, lockOfRefusal } from '../locks';
import { cellName, type Cell } from './cells';

/** One permission in one place, as the editor has it: whether it is given here now, and whether the reader can change that. */
export interface Box {
  readonly name: string;
  readonly cell: Cell;
  readonly row: AccessRow;
  /** The id of the grant that the subject holds itself there now; '' without one, or when it ended. */
  readonly grant: string;
  /** Whether the reader can tick it, or take its tick away. */
  readonly free: boolean;
  /** Why it doesn’t work now. */
  readonly asleep?: Lock;
  /** Why the reader can’t change it. */
  readonly refusal?: Lock;
}

/** Every box of somebody by its name, in the order of the catalogue. */
export type Boxes = ReadonlyMap<string, Box>;

/** What locks and ends need to know. */
export interface BoxWords {
  readonly host: string;
  readonly ask: string;
  readonly when: WhenWords;
  readonly now: number;
  readonly isTeam: boolean;
}

/** The boxes of what somebody has. */
export function boxesOf({ rows, everywhere }: Access, words: BoxWords): Boxes {
  return new Map([...rows, ...everywhere].map((row) => [cellName(row), boxOf(row, words)]));
}

function boxOf(row: AccessRow, words: BoxWords): Box {
  const { key, service, direct, explanation } = row;
  const isLive = direct !== undefined && (direct.expiresAt ?? Infinity) > words.now;
  const asleep = lockOfBlockers(explanation.blockers, words);
  // What would sleep is not offered; what ended can be given again.
  const isWorth = isLive || asleep === undefined || asleep.reason === 'ended';
  const answer = isLive ? row.end : row.give;
  const refusal = refusalOf(answer, words);
  return {
    name: cellName(row),
    cell: { key, ...(service === undefined ? {} : { service }) },
    row,
    grant: isLive ? direct.id : '',
    free: answer === 'CAN' && isWorth,
    ...(asleep && { asleep }),
    ...(refusal && { refusal }),
  };
}

function refusalOf(answer: AccessRow['give'], words: BoxWords): Lock | undefined {
  return answer === undefined || answer === 'CAN' ? undefined : lockOfRefusal(answer, words);
}
