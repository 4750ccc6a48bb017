import { slackManifest } from '../../../bots/slack';
import { COMMANDS } from './scripted-bot';

describe('slackManifest', () => {
  const URL = 'https://host.example/latchkey/';

  it('names every command, the one for all first', () => {
    const { slash_commands } = slackManifest(COMMANDS, URL, { commandName: 'host' }).features;
    expect(slash_commands).toEqual([
      expect.objectContaining({ command: '/host', usage_hint: 'support | whoami | access …' }),
      expect.objectContaining({ command: '/support', usage_hint: '[subject]' }),
      expect.not.objectContaining({ usage_hint: expect.anything() }),
      expect.objectContaining({ command: '/access', usage_hint: 'grant | list' }),
    ]);
    for (const command of slash_commands) {
      expect(command).toMatchObject({
        url: 'https://host.example/latchkey/slack/events',
        should_escape: true,
      });
    }
  });

  it('has no addresses in Socket Mode', () => {
    const manifest = slackManifest(COMMANDS, URL, { socketMode: true });
    expect(JSON.stringify(manifest)).not.toContain('host.example');
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it('keeps within what Slack takes', () => {
    const long = 'x'.repeat(5000);
    const many = Array.from({ length: 80 }, (_, at) => ({
      name: `command-${at}-${long}`,
      description: long,
      options: [{ name: long, description: long, required: true }],
    }));
    const { features, display_information } = slackManifest(many, URL, { appName: long });
    expect(features.slash_commands).toHaveLength(50);
    for (const { command, description, usage_hint } of features.slash_commands) {
      expect(command).toMatch(/^\/.{1,31}$/);
      expect(description.length).toBeLessThanOrEqual(2000);
      expect((usage_hint ?? '').length).toBeLessThanOrEqual(1000);
    }
    expect(display_information.name.length).toBeLessThanOrEqual(35);
    expect(display_information.description.length).toBeLessThanOrEqual(140);
  });
});
