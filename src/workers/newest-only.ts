/** Why an answer never comes: a newer question was asked meanwhile. */
const superseded = "AbortError";

/**
 * Puts questions to a slow answerer one at a time. Of the questions that wait, only the newest
 * is kept; the promise of a dropped one is rejected with a `DOMException` named `AbortError`.
 */
export function newestOnly<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  type Waiting = {
    readonly question: Question;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (cause: unknown) => void;
  };
  let busy = false;
  let waiting: Waiting | undefined;

  async function work(next: Waiting): Promise<void> {
    busy = true;
    try {
      next.resolve(await answer(next.question));
    } catch (cause) {
      next.reject(cause);
    }
    busy = false;
    const newest = waiting;
    waiting = undefined;
    if (newest) await work(newest);
  }

  return (question) =>
    new Promise((resolve, reject) => {
      const next = { question, resolve, reject };
      if (busy) {
        waiting?.reject(new DOMException("a newer question was asked", superseded));
        waiting = next;
        return;
      }
      work(next).catch(reject);
    });
}
