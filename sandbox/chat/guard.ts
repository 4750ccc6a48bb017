import type { RequestHandler } from 'express';

/** Lets in what names this machine alone: another site's name that was pointed here is refused (DNS rebinding). */
export function onlyThisMachine(address: () => URL): RequestHandler {
  return (req, res, next) => {
    const { host, origin } = address();
    if (req.headers.host === host) return next();
    const isLocalhost = req.headers.host === host.replace('127.0.0.1', 'localhost');
    if (isLocalhost && req.method === 'GET') return res.redirect(307, `${origin}${req.originalUrl}`);
    res.status(421).type('text/plain').send(`The sandbox is at ${origin}`);
  };
}

/** Refuses what another site's page posts. */
export function onlyOurForms(address: () => URL): RequestHandler {
  return (req, res, next) => {
    const site = req.headers['sec-fetch-site'];
    const isOurs = site === undefined ? req.headers.origin === address().origin : site === 'same-origin';
    if (req.method === 'GET' || req.method === 'HEAD' || isOurs) return next();
    res.status(403).type('text/plain').send('That form is not from this page.');
  };
}
