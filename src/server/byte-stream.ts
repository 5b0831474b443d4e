/** Milliseconds after which an answer that nobody takes is given up, with what it holds open. */
const PATIENCE = 60_000;

/**
 * Pieces of text as a stream of bytes, each made when the one before is taken. The first is made before the stream is
 * given: a fault by then is thrown, a later one breaks the stream off.
 *
 * @param onEnd is told once when the stream has ended, in whatever way
 */
export async function byteStream(
  pieces: AsyncIterable<string>,
  onEnd: () => void,
  patience: number = PATIENCE,
): Promise<ReadableStream<Uint8Array>> {
  const source = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  // The first with words: some batches give none.
  const nextWords = async (): Promise<string | null> => {
    for (;;) {
      const next = await source.next();
      if (next.done === true) return null;
      if (next.value !== '') return next.value;
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    clearTimeout(timer);
    onEnd();
    await source.return?.();
  };
  // The head of a format comes before anything is read: the second piece is the first that can fail.
  let ready: (string | null)[];
  try {
    ready = [await nextWords(), await nextWords()];
  } catch (fault) {
    await end();
    throw fault;
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(timer);
        const [first] = ready;
        try {
          const words = first === undefined ? await nextWords() : first;
          ready = ready.slice(1);
          if (words === null) {
            await end();
            controller.close();
            return;
          }
          controller.enqueue(encoder.encode(words));
        } catch (fault) {
          await end();
          throw fault;
        }
        timer = setTimeout(() => {
          controller.error(new Error('Nobody takes the answer.'));
          void end();
        }, patience);
        timer.unref();
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  );
}
