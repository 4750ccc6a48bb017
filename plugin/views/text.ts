import { chooser, home, people } from './text/account';
import { activity } from './text/activity';
import { api } from './text/api';
import { admin, outbox } from './text/admin';
import { chats, confirmLink } from './text/chats';
import { kinds, states, platforms, channels, groups, through, lock } from './text/labels';
import { editor } from './text/editor';
import { outcome } from './text/outcome';
import { person } from './text/person';
import { shell, nav } from './text/shell';
import { why } from './text/why';

export { count, list } from './text/count';

/** Every word the plugin's pages say. Voice: short, present tense, the host's labels letter for letter. */
export const text = {
  kinds,
  states,
  platforms,
  channels,
  groups,
  through,
  lock,
  shell,
  nav,
  outcome,
  chooser,
  home,
  people,
  person,
  editor,
  why,
  activity,
  api,
  chats,
  confirmLink,
  admin,
  outbox,
  tags: { money: 'Costs money', access: 'Gives access' },
  yes: 'Yes',
  no: 'No',
  you: '(you)',
} as const;
