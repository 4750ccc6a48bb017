import type { Request, RequestHandler } from 'express';
import type { Core } from '../../core/index';
import { LANGUAGES, readAs, readFurtherAs, type Language } from '../views';
import type { Assured } from './assured';
import { principalOf } from './principal-of';

/** Answers in the browser's language, until it is known who reads. */
export const readAsBrowser: RequestHandler = (req, _res, next) => {
  readAs({ language: languageOf(req) }, next);
};

function languageOf(req: Request): Language {
  const wanted = req.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
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
