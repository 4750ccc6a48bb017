import { permission, type AccessRow } from '../../core/index';
import type { ChatRequest } from '../request';
import type { Answer } from '../view';
import { findPerson } from './access-find';
import { asSpeaker, type BotOptions, type Speaker } from './context';
import { moment } from './when';

/** `/access show`: what somebody has here, and from where. */
export async function show(
  options: BotOptions,
  request: ChatRequest,
  speaker: Speaker,
  args: Readonly<Record<string, string>>,
): Promise<Answer> {
  const as = asSpeaker(options, request, speaker, 'personAccess');
  const found = await findPerson(as, speaker, args.person ?? '');
  if ('kind' in found) return found;
  const { account, label } = speaker.hat;
  const { rows, services } = await as.personAccess({ account, principal: found.principal });
  const lines = rows
    .filter(({ explanation }) => explanation.allowed)
    .slice(0, 30)
    .map(({ key, service, explanation }) => {
      const where =
        service === undefined ? '' : ` on ${services.find(({ id }) => id === service)?.label ?? service}`;
      return [{ strong: permission(key).label }, `${where} · ${fromWhere(explanation.sources)}`];
    });
  return {
    kind: 'view',
    title: `${found.name} on ${label}`,
    lines: lines.length > 0 ? lines : [['Nothing so far.']],
  };
}

function fromWhere(sources: AccessRow['explanation']['sources']): string {
  const [first] = sources;
  if (!first) return '';
  const ends = first.expiresAt === undefined ? '' : `, until ${moment(first.expiresAt, 'UTC')} UTC`;
  if (first.source === 'owner' || first.source === 'master') return `as ${first.source}`;
  return `${first.source === 'team' || first.source === 'remote' ? `through ${first.label}` : 'given here'}${ends}`;
}
