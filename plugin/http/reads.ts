import type { Request, RequestHandler } from 'express';
import type { Core } from '../../core/index';
import { LANGUAGES, readAs, readFurtherAs, type Language } from '../views';
import type { Assured } from './assured';
import { principalOf } from './principal-of';

/** Answers in the browser's language, until it is known who reads; in the installation's, where the browser names none of ours. */
export function readAsBrowser({ core }: { core: Pick<Core, 'language'> }): RequestHandler {
  return (req, _res, next) => readAs({ language: languageOf(req, core.language) }, next);
}

/** A browser to which all are alike gets the first. */
function languageOf(req: Request, ours: Language): Language {
  const wanted = req.acceptsLanguages([ours, ...LANGUAGES]);
  return LANGUAGES.find((language) => language === wanted) ?? ours;
}

/** Answers as somebody chose it in their profile: what they left open stays as it was. */
export async function readAsPerson({ core }: { core: Core }, { session }: Assured): Promise<void> {
  const {
    language,
    timezone: timeZone,
    theme,
  } = await core.open().profileOf({
    principal: principalOf(session),
  });
  readFurtherAs({
    ...(language && { language }),
    ...(timeZone !== undefined && { timeZone }),
    ...(theme && { theme }),
  });
}
