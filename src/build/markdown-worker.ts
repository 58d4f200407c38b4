/** A thread that turns pages into Markdown: it gets pages and answers with their texts, in the same order. */
import { parentPort } from 'node:worker_threads';
import { type PageSource, pageMarkdown } from './page-markdown.ts';

/** One text to make. */
export interface MarkdownTask {
  /** What the page says, as JSON: it is hashed as it is, and unlike a slice of the file it does not keep the whole file in memory. */
  readonly source: string;
  readonly site: string;
  /** What the names of source references begin with. */
  readonly references: string;
}

parentPort?.on('message', (tasks: readonly MarkdownTask[]) => {
  parentPort?.postMessage(
    tasks.map(({ source, site, references }) => pageMarkdown(JSON.parse(source) as PageSource, site, references)),
  );
});
