import type { Access, AccessRow } from '../../../core/index';
import type { WhenWords } from '../../views';
import type { Lock } from '../../views/words';
import { lockOfBlockers, lockOfRefusal } from '../locks';
import { cellName, readCell, type Cell } from './cells';
import { groupBy } from './group-by';

/** One permission in one place, as the editor has it: whether it is given here now, and whether the reader can change that. */
export interface Box {
  readonly name: string;
  /** Where it stands among all of them: in the order of the catalogue, service by service. */
  readonly at: number;
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

/** The boxes of somebody. Each is made when it is asked for: an account may have thousands of services, and a page shows a few. */
export interface Boxes {
  /** Those of no single service, in the order of the catalogue. */
  readonly whole: readonly Box[];
  /** Those of one service; none on one that isn’t there. */
  on(service: string): readonly Box[];
  /** The one of that name; undefined for what is none. */
  get(name: string): Box | undefined;
}

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
  const placed = [...rows, ...everywhere].map((row, at) => ({ row, at }));
  const places = new Map(
    groupBy(placed, ({ row }) => row.service ?? WHOLE).map((all) => [placeOf(all), all]),
  );
  const made = new Map<string, readonly Box[]>();
  const at = (place: string): readonly Box[] => {
    const known = made.get(place) ?? (places.get(place) ?? []).map((one) => boxOf(one, words));
    made.set(place, known);
    return known;
  };
  return {
    whole: at(WHOLE),
    on: (service) => (service === WHOLE ? [] : at(service)),
    get: (name) => at(readCell(name)?.service ?? WHOLE).find((box) => box.name === name),
  };
}

/** No service has an empty id. */
const WHOLE = '';

function placeOf([first]: readonly { row: AccessRow }[]): string {
  return first?.row.service ?? WHOLE;
}

function boxOf({ row, at }: { row: AccessRow; at: number }, words: BoxWords): Box {
  const { key, service, direct, explanation } = row;
  const isLive = direct !== undefined && (direct.expiresAt ?? Infinity) > words.now;
  const asleep = lockOfBlockers(explanation.blockers, words);
  // What would sleep is not offered; what ended can be given again.
  const isWorth = isLive || asleep === undefined || asleep.reason === 'ended';
  const answer = isLive ? row.end : row.give;
  const refusal = refusalOf(answer, words);
  return {
    ...{ name: cellName(row), at },
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
