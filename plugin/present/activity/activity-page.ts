import { given, type ActivityPage } from '../../../core/index';
import { text, type ActivityProps, type Fault } from '../../views';
import { presentDays } from '../activity';
import { channelOf } from '../activity-words';
import { INSTALLATION, type ActivityOn } from './activity-on';
import { askedIn, typedIn, CHANNELS, filterOf, isNarrowed, KINDS, linkTo, type Asked } from './asked';
import { checkOf } from './check';

/** A page of a log, with the form that narrows it.
 * @throws NotAllowedError, NotFoundError */
export async function activityPage(on: ActivityOn): Promise<ActivityProps> {
  const { visit, path, services, when } = on;
  const asked = askedIn(visit);
  const page = await read(on, asked);
  const names = { people: peopleIn(on, page), services, host: visit.host, when };
  const link = (seq: number) => `${path}?before=${String(seq + 1)}#entry-${String(seq)}`;
  const check = await checkOf(on);
  return {
    days: presentDays(page.rows, names, { hashes: page.hashes, link }),
    filter: formOf(on, asked),
    narrowed: isNarrowed(asked) || asked.before !== undefined,
    exports: exportsOf(on, asked),
    ...(asked.before === undefined ? {} : { newest: linkTo(path, asked) }),
    ...(page.next === undefined ? {} : { older: linkTo(path, asked, { before: String(page.next) }) }),
    ...(check && { check }),
  };
}

/** Nobody looks for others among their own lines. */
function read(on: ActivityOn, asked: Asked): Promise<ActivityPage> {
  const { visit, log: account, own } = on;
  const { find, person, ...filter } = filterOf(asked, on);
  if (own) return visit.as.readOwnActivity({ account, ...filter });
  return visit.as.readActivity({ account, ...given({ find, person }), ...filter });
}

/** The page with what can’t be read of what was asked for, and no lines: all of them would be no answer. */
export function unreadPage(on: ActivityOn, fault: Fault): ActivityProps {
  const asked = typedIn(on.visit);
  return { days: [], filter: { ...formOf(on, asked), fault }, narrowed: true, exports: [] };
}

function formOf({ path, own }: ActivityOn, typed: Asked): ActivityProps['filter'] {
  const { before: _before, find, ...asked } = typed;
  return {
    ...{ action: path, ...asked },
    ...(own ? {} : { find }),
    kinds: KINDS.map((value) => ({ value, label: text.activity.kinds[value] })),
    channels: CHANNELS.map((value) => ({ value, label: text.channels[channelOf[value]] })),
  };
}

/** One’s own lines are taken along with all that is kept about oneself. */
function exportsOf({ path, own }: ActivityOn, asked: Asked): ActivityProps['exports'] {
  if (own) return [];
  return (['csv', 'ndjson'] as const).map((format) => ({
    label: text.activity.exports[format],
    href: linkTo(`${path}/export`, asked, { format }),
  }));
}

/** Of somebody who was erased the log knows a number. The installation’s log knows nobody but staff, and who reads it. */
function peopleIn({ visit, log }: ActivityOn, { names, erased }: ActivityPage): ReadonlyMap<string, string> {
  const { principal, name } = visit.actor;
  const me: [string, string][] = log === INSTALLATION ? [[principal, name]] : [];
  const gone = erased.map((id) => [id, text.activity.erased(id.split(':')[1] ?? '')] as const);
  return new Map([...me, ...names, ...gone]);
}
