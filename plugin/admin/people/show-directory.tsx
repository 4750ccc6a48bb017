import type { Answer, Visit } from '../../http/route';
import { directoryPage } from '../../present/directory';
import { DirectoryPage, text } from '../../views';
import { adminPage } from '../admin-page';

/** A page of everybody, by name or as they are found. */
export async function showDirectory(visit: Visit): Promise<Answer> {
  const body = <DirectoryPage {...await directoryPage(visit)} />;
  return { show: adminPage(visit, { title: text.directory.title, body }, 'everybody') };
}
