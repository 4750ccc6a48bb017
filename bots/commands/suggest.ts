import type { Bot } from '../request';
import type { Option } from '../view';
import { findPermissions } from './access-words';
import { asSpeaker, chatUser, type BotOptions } from './context';
import { CATALOGUE } from '../../core/index';

/** As many as the chats take. */
const CHOICES = 25;

/** Choices while somebody types; only what they could see anyway, and nothing before they proved who they are. */
export const suggest = async (
  options: BotOptions,
  ...[request, { option, typed }]: Parameters<Bot['suggest']>
): Promise<readonly Option[]> => {
  const person = await options.core.chatPerson(chatUser(request));
  const hat = person && (await options.core.chosenHat(person, request.channel));
  if (!person || !hat) return [];
  const as = asSpeaker(options, request, { person, hat, actor: options.core.actorOf(person, hat) });
  if (option === 'permission') {
    const found = typed === '' ? [...CATALOGUE.values()] : findPermissions(typed);
    return found.slice(0, CHOICES).map(({ key, label }) => ({ value: key, label }));
  }
  if (option === 'service') {
    const list = await as.listServices({ account: hat.account });
    const choices = [{ value: 'all', label: 'All services' }, ...list.map(asChoice)];
    return choices.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())).slice(0, CHOICES);
  }
  const people = await as.namePeople({ account: hat.account, search: typed.slice(0, 191), limit: CHOICES });
  return people.map(({ principal, name, company }) => ({
    value: principal,
    label: company === undefined ? name : `${name} (${company})`,
  }));
};

function asChoice({ id, label }: { id: string; label: string }): Option {
  return { value: id, label };
}
