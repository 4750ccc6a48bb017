import type { Request, Response } from 'express';
import { readForm } from './read-form';
import type { Site } from './site';
import { textOf } from './texts';

/** Fields of ours that people write into; nothing secret is ever among them. */
const WRITTEN = ['subject', 'message', 'body', 'reason', 'description', 'notes'] as const;

/** What somebody wrote into a form of ours that can't be taken, to be copied: said back to our own pages alone. */
export async function typedTexts({ forms }: Site, req: Request, res: Response): Promise<string> {
  if (req.method !== 'POST' || !forms.isFromUs(req.headers)) return '';
  const isRead = await new Promise<boolean>((resolve) => {
    readForm(req, res, (error?: unknown) => resolve(error === undefined));
  });
  if (!isRead) return '';
  const texts = WRITTEN.map((name) => textOf(req.body, name) ?? '');
  return texts.filter((one) => one.trim() !== '').join('\n\n');
}
