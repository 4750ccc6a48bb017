import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { FileAnswer } from './route';

/** Sends a file in pieces; where one can’t be read any more, the connection breaks off, so that nobody takes a part for the whole. */
export async function sendFile(res: Response, { type, name, pieces }: FileAnswer): Promise<void> {
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  await pipeline(Readable.from(pieces), res);
}
