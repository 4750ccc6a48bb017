import type { Result } from './campaign';

/** Counts over some findings. */
export interface Total {
  readonly kills: number;
  readonly lost: number;
  readonly doubled: number;
  readonly uncertain: number;
  readonly repeated: number;
}

/** What was lost or doubled in rounds in which a process died at `point`; in all rounds where none is named. */
export function totalOf({ killed, findings }: Result, point?: string): Total {
  const here = findings.filter((one) => point === undefined || one.killed.includes(point));
  return {
    kills: killed.filter((one) => point === undefined || one === point).length,
    lost: here.filter(({ times, uncertain }) => times === 0 && uncertain === 0).length,
    doubled: here.filter(({ times }) => times > 1).length,
    uncertain: here.reduce((sum, { uncertain }) => sum + uncertain, 0),
    repeated: here.reduce((sum, { repeated }) => sum + repeated, 0),
  };
}

/** The result for people to read. */
export function table(title: string, result: Result): string {
  const points = [...new Set(result.killed)].sort();
  const lines = [...points.map((point) => row(point, totalOf(result, point))), row('all', totalOf(result))];
  const head =
    'point'.padEnd(20) +
    ['kills', 'lost', 'doubled', 'uncertain', 'repeated'].map((word) => word.padStart(10)).join('');
  return `\nKilled on ${title}\n${[head, ...lines].join('\n')}\n`;
}

function row(name: string, { kills, lost, doubled, uncertain, repeated }: Total): string {
  return (
    name.padEnd(20) + [kills, lost, doubled, uncertain, repeated].map((n) => String(n).padStart(10)).join('')
  );
}
