/** A thread that turns pages into Markdown: it gets pages and answers with their texts, in the same order. */
import { parentPort } from 'node:worker_threads';
import { type PageSource, pageMarkdown } from './page-markdown.ts';

/** One text to make. */
export interface MarkdownTask {
  readonly source: PageSource;
  readonly site: string;
  /** What the names of source references begin with. */
  readonly references: string;
}

parentPort?.on('message', (tasks: readonly MarkdownTask[]) => {
  parentPort?.postMessage(tasks.map(({ source, site, references }) => pageMarkdown(source, site, references)));
});
