import { ChannelType, MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { ClientRefusal } from '../../../sandbox/discord';
import { ids } from './bot';
import { buttonRow, modal, startScene, type Scene } from './scene';

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.end());

const channelOf = (userId: string, id: string) =>
  scene.standIn.view(userId).channels.find((one) => one.id === id);
const read = (userId: string): string[] =>
  channelOf(userId, ids.support)?.messages.map(({ text }) => text) ?? [];

describe('a slash command', () => {
  it('is answered', async () => {
    const { asked } = await scene.onAsk((interaction) => interaction.reply('42'));
    const { state, message } = await asked.settled();
    expect([state, message?.text, message?.answers]).toEqual([
      'answered',
      '42',
      { userId: ids.ada, command: 'ask' },
    ]);
    expect(read(ids.grace)).toEqual(['42']);
  });

  it('is answered so that nobody else reads it', async () => {
    const { asked } = await scene.onAsk(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      expect(openAsk()).toEqual({ state: 'thinking', notice: undefined });
      await interaction.editReply({ content: 'secret', components: [buttonRow() as never] });
    });
    const { message } = await asked.settled();
    expect(message).toMatchObject({ text: 'secret', ephemeral: true, edited: false, thinking: false });
    expect(read(ids.ada)).toEqual(['secret']);
    expect(read(ids.grace)).toEqual([]);
    expect(() => scene.standIn.person(ids.grace).press(message?.id ?? '', 'go')).toThrow(ClientRefusal);
  });

  it('says that the application did not respond after three seconds', () => {
    scene.client.removeAllListeners('interactionCreate');
    scene.ada.slash(ids.support, 'ask');
    expect(openAsk()).toEqual({ state: 'waiting', notice: undefined });
    scene.clock.advance(3001);
    expect(openAsk()).toEqual({ state: 'failed', notice: 'The application did not respond' });
  });

  it('goes on with a follow-up, once the first word is said', async () => {
    await scene.onAsk(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp('first');
      await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
      await interaction.deleteReply();
    });
    expect(read(ids.ada)).toEqual(['second']);
    expect(read(ids.grace)).toEqual([]);
  });

  it('gives what became of it when asked with_response', async () => {
    const { result } = await scene.onAsk((interaction) =>
      interaction.reply({ content: '42', withResponse: true }),
    );
    expect(result).toMatchObject({ resource: { message: { content: '42' } } });
  });

  it('is checked by the client before it is sent', async () => {
    await scene.client.application.commands.set([
      {
        name: 'access',
        description: 'Access',
        contexts: [0],
        options: [
          {
            type: 1,
            name: 'grant',
            description: 'Grant',
            options: [
              { type: 6, name: 'who', description: 'Who', required: true },
              { type: 4, name: 'days', description: 'Days', min_value: 1 },
            ],
          },
        ],
      },
    ] as never);
    const { ada } = scene;
    expect(() => ada.slash(ids.support, 'nothing')).toThrow('There is no /nothing here.');
    expect(() => ada.slash(ids.support, 'access')).toThrow('/access needs one of its subcommands.');
    expect(() => ada.slash(ids.support, 'access', 'grant')).toThrow('The option who is required.');
    expect(() => ada.slash(ids.support, 'access', 'grant', { who: ids.grace, days: 0 })).toThrow('too small');
    expect(() => ada.slash(ada.dm(), 'access', 'grant', { who: ids.grace })).toThrow(ClientRefusal);
    const { result } = await scene.meet(
      () => ada.slash(ids.support, 'access', 'grant', { who: ids.grace, days: 7 }),
      async (interaction) =>
        interaction.isChatInputCommand() && [
          interaction.options.getSubcommand(),
          interaction.options.getUser('who', true).username,
          interaction.options.getInteger('days'),
        ],
    );
    expect(result).toEqual(['grant', 'grace', 7]);
  });
});

it('completes an option as it is typed', async () => {
  const { asked } = await scene.onFind(async (interaction) =>
    interaction.isAutocomplete()
      ? interaction.respond([{ name: interaction.options.getFocused(), value: 'v' }])
      : null,
  );
  expect((await asked.settled()).choices).toEqual([{ name: 'a', value: 'v' }]);
});

describe('a modal', () => {
  it('comes back in its labels', async () => {
    const build = modal({
      components: [
        { type: 18, label: 'Subject', component: { type: 4, custom_id: 'subject', style: 1 } },
        {
          type: 18,
          label: 'Department',
          component: { type: 3, custom_id: 'department', options: [{ label: 'Billing', value: 'b' }] },
        },
      ],
    });
    await scene.onAsk((interaction) => interaction.showModal(build));
    expect(scene.standIn.view(ids.ada).modal?.fields.map(({ label }) => label)).toEqual([
      'Subject',
      'Department',
    ]);
    expect(() => scene.ada.submit({ department: ['b'] })).toThrow('The field subject is required.');
    const { asked, result } = await scene.meet(
      () => scene.ada.submit({ subject: 'Help', department: ['b'] }),
      async (interaction) => {
        const { fields } = interaction as ModalSubmitInteraction;
        await (interaction as ModalSubmitInteraction).reply('opened');
        return [fields.getTextInputValue('subject'), fields.getStringSelectValues('department')];
      },
    );
    expect(result).toEqual(['Help', ['b']]);
    expect((await asked.settled()).message?.text).toBe('opened');
    expect(scene.standIn.view(ids.ada).modal).toBeUndefined();
    const sent = [...scene.standIn.world.interactions.values()].at(-1)?.data['components'];
    expect(sent).toMatchObject([
      { type: 18, component: { type: 4 } },
      { type: 18, component: { type: 3 } },
    ]);
  });

  it('is put away without a word to the bot', async () => {
    await scene.onAsk((interaction) => interaction.showModal(modal()));
    scene.ada.dismissModal();
    expect(scene.standIn.view(ids.ada).modal).toBeUndefined();
    expect(() => scene.ada.submit({ subject: 'Help' })).toThrow('No modal is open.');
  });
});

describe('a button', () => {
  it('changes the message it stands on', async () => {
    const { asked } = await scene.onPress((interaction) =>
      interaction.update({ content: 'done', components: [] }),
    );
    await asked.settled();
    expect(channelOf(ids.ada, ids.support)?.messages).toMatchObject([
      { text: 'done', edited: true, rows: [] },
    ]);
  });

  it('is dead in an archived thread', async () => {
    const thread = await scene.channel.threads.create({ name: 'T-1', type: ChannelType.PrivateThread });
    await thread.members.add(ids.ada);
    const message = await thread.send({ content: 'press', components: [buttonRow() as never] });
    await thread.setArchived(true);
    expect(() => scene.ada.press(message.id, 'go')).toThrow('The thread is archived.');
    scene.ada.message(thread.id, 'still here');
    expect(channelOf(ids.ada, thread.id)?.archived).toBe(false);
  });
});

describe('what one sees', () => {
  it('leaves out channels and threads that are not one’s own', async () => {
    const thread = await scene.channel.threads.create({
      name: 'T-1',
      type: ChannelType.PrivateThread,
      invitable: false,
    });
    await thread.members.add(ids.ada);
    const names = (userId: string) => scene.standIn.view(userId).channels.map(({ name }) => name);
    expect(names(ids.ada)).toEqual(['support', 'hidden', 'news', 'T-1']);
    expect(names(ids.grace)).toEqual(['support', 'staff', 'hidden', 'news']);
    expect(names(ids.stranger)).toEqual(['elsewhere']);
    await thread.members.remove(ids.ada);
    expect(names(ids.ada)).not.toContain('T-1');
    expect(() => scene.ada.message(thread.id, 'hello?')).toThrow(ClientRefusal);
  });

  it('has edits and deletions, which the bot hears of', async () => {
    const heard: unknown[] = [];
    scene.client.on('messageUpdate', (_before, after) => void heard.push(after.content));
    scene.client.on('messageDelete', ({ id }) => void heard.push(id));
    const id = scene.ada.message(ids.support, 'helo');
    scene.ada.edit(id, 'hello');
    scene.ada.delete(id);
    await scene.standIn.until(() => heard.length === 2);
    expect(heard).toEqual(['hello', id]);
    expect(read(ids.grace)).toEqual([]);
  });

  it('has the DM with the bot, but for nobody else', async () => {
    const user = await scene.client.users.fetch(ids.ada);
    await user.send('hello Ada');
    expect(channelOf(ids.ada, scene.ada.dm())?.messages.map(({ text }) => text)).toEqual(['hello Ada']);
    expect(scene.standIn.view(ids.grace).channels.some(({ kind }) => kind === 'dm')).toBe(false);
  });

  it('has whom a message pings, as the bot allowed', async () => {
    const content = `<@${ids.ada}> @everyone`;
    await scene.channel.send({ content, allowedMentions: { parse: [] } });
    await scene.channel.send({ content });
    const pings = channelOf(ids.ada, ids.support)?.messages.map((one) => [one.pings, one.pingsEveryone]);
    expect(pings).toEqual([
      [[], false],
      [[ids.ada], false],
    ]);
  });

  it('has files, with bytes to fetch', async () => {
    await scene.channel.send({
      content: 'see',
      files: [{ attachment: Buffer.from('bytes'), name: 'note.txt' }],
    });
    const [file] = channelOf(ids.ada, ids.support)?.messages[0]?.files ?? [];
    expect(file).toMatchObject({ name: 'note.txt', size: 5 });
    expect(await (await fetch(file?.url ?? '')).text()).toBe('bytes');
  });
});

function openAsk(): object | undefined {
  const [ask] = channelOf(ids.ada, ids.support)?.asks ?? [];
  return ask && { state: ask.state, notice: ask.notice };
}
