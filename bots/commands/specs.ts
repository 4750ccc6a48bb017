import type { CommandOption, CommandSpec } from '../request';

const person: CommandOption = {
  name: 'person',
  description: 'Name or e-mail address',
  required: false,
  suggests: true,
};
const wanted: CommandOption = {
  name: 'permission',
  description: 'Its name, such as Allow to view/pay invoices',
  required: false,
  suggests: true,
};
const span: CommandOption = {
  name: 'for',
  description: 'Days, such as 7; without it until you end it',
  required: false,
};
const service: CommandOption = {
  name: 'service',
  description: 'One service, or all',
  required: false,
  suggests: true,
};
const plain = (name: string, description: string): CommandSpec => ({ name, description, options: [] });

/** The commands, the same words in Slack and Discord (design section 7). */
export const COMMANDS: readonly CommandSpec[] = [
  plain('support', 'Your tickets, and a new one'),
  plain('verify', 'Prove who you are'),
  plain('whoami', 'Who you are here'),
  {
    ...plain('account', 'The account you speak for here'),
    subcommands: [plain('show', 'Which one it is'), plain('use', 'Choose another one')],
  },
  plain('unlink', 'End the link of this chat'),
  plain('services', 'Services you can see'),
  plain('invoices', 'Invoices you can see'),
  plain('balance', 'What is to pay'),
  {
    ...plain('access', 'What people may do on your account'),
    subcommands: [
      { name: 'grant', description: 'Give somebody a permission', options: [person, wanted, span, service] },
      { name: 'revoke', description: 'End a permission', options: [person, wanted, service] },
      { name: 'show', description: 'What somebody has', options: [{ ...person, required: true }] },
      {
        name: 'why',
        description: 'Why somebody can or can’t',
        options: [{ ...wanted, required: true }, person],
      },
    ],
  },
];
