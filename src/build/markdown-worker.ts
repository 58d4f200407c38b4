/** A thread that turns pages into Markdown: it gets files and answers with their texts, in the same order. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { pageMarkdown, readPage } from './page-markdown.ts';

/** One text to make. */
export interface MarkdownTask {
  /** The built page; all of them at once would be too much to keep in memory. */
  readonly file: string;
  readonly site: string;
  /** What the names of source references begin with. */
  readonly references: string;
}

parentPort?.on('message', (tasks: readonly MarkdownTask[]) => {
  parentPort?.postMessage(
    tasks.map(({ file, site, references }) => {
      const page = readPage(readFileSync(file, 'utf8'));
      if (!page) throw new Error(`${file}: names no Markdown version any more, expected it as it was; build again`);
      return pageMarkdown(page, site, references);
    }),
  );
});
