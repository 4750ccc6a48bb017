const { Router, text } = require('express');

/** A plugin that says what reached it: the body's bytes before the host's parsers, who asks behind them. */
exports.createFake = (options) => {
  const webhooks = Router();
  webhooks.post('/slack/events', text({ type: '*/*' }), (req, res) => res.json({ got: req.body }));
  const pages = Router();
  pages.post('/client/form', (req, res) => res.json({ parsed: req.body }));
  pages.get('/client/who', async (req, res) =>
    res.json({
      who: (await options.bridge.identify(req)) ?? null,
      mount: options.mount,
      settings: options.settings,
    }),
  );
  const wellKnown = Router();
  wellKnown.get('/.well-known/fake', (_req, res) => res.json({ fake: true }));
  return Promise.resolve({
    webhooks,
    pages,
    wellKnown,
    can: () => Promise.resolve(true),
    start: () => Promise.resolve(),
    close: () => Promise.resolve(),
  });
};
exports.notAFunction = 'createFake';
