/** Reads a long text beside the page, so that the page stays alive meanwhile. */
import { compileLexicon, type Lexicon } from '../domain/recogniser/lexicon.ts';
import { matchFrames } from '../domain/recogniser/frames-in-text.ts';
import { recognise } from '../domain/recogniser/recognise.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly lexicon: Lexicon; readonly text: string }>) => {
  const { matches, lookalikes } = recognise(data.text, compileLexicon(data.lexicon), matchFrames);
  // The page has the text; only what was found goes back.
  postMessage({ matches, lookalikes });
});
