import { rename, writeFile } from 'node:fs/promises';
import { parentPort, threadId } from 'node:worker_threads';
import type { Picture } from '../domain/picture.ts';
import { Painter } from './draw-picture.ts';
import { readPaint } from './paint.ts';

/** A picture to be drawn into a file. */
export interface Order {
  readonly picture: Picture;
  readonly file: string;
  /** The page that it is for, for messages. */
  readonly page: string;
}

const painter = new Painter(readPaint());

/** Draws one picture. It is renamed when it is whole, since builds side by side share the folder. */
async function fill({ picture, file, page }: Order): Promise<void> {
  const bytes = await painter.draw(picture).catch((error: Error) => {
    throw new Error(`dist/${page}: its picture could not be drawn: ${error.message}`);
  });
  const unfinished = `${file}.${process.pid}-${threadId}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

parentPort?.on('message', async (order: Order) => {
  try {
    await fill(order);
    parentPort?.postMessage(undefined);
  } catch (error) {
    parentPort?.postMessage(error);
  }
});
