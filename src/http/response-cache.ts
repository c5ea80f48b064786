/** Serialised answers of one revision of the graph, of which those used last are kept within a bound. */
import { createRecent } from '../recent';

export interface Answer {
  /** The header content-type. */
  readonly type: string;
  /** As what it is sent fastest. */
  readonly body: string | Buffer;
}

export interface ResponseCache {
  /** The answer to a question, if it is known at this revision. Those of another revision are forgotten by it. */
  get(revision: string, question: string): Answer | undefined;
  /** Whether what is kept is of this revision. */
  isOf(revision: string): boolean;
  /** Keeps an answer of the revision asked for last, unless it takes too large a share of the room. */
  set(question: string, answer: Answer): void;
  /** What all of it takes, by an estimate that is rather too large. */
  bytes(): number;
}

/** No answer takes more than this part of the room: one large answer is not worth a thousand others. */
const LARGEST_SHARE = 1 / 16;
/** What the entry of a Map, a string, a Buffer and the object that holds it take beside their contents. */
const BYTES_AN_ENTRY = 300;
const BYTES_A_CHARACTER = 2;

export function createResponseCache(mostBytes: number): ResponseCache {
  const answers = createRecent<Answer>(mostBytes, bytesOf);
  let revision: string | undefined;
  return {
    get(now, question) {
      if (now !== revision) {
        answers.clear();
        revision = now;
      }
      return answers.get(question);
    },
    isOf: (asked) => asked === revision,
    set(question, answer) {
      if (bytesOf(question, answer) <= mostBytes * LARGEST_SHARE) answers.set(question, answer);
    },
    bytes: answers.size,
  };
}

const bytesOf = (question: string, { body }: Answer): number =>
  BYTES_AN_ENTRY +
  BYTES_A_CHARACTER * question.length +
  (typeof body === 'string' ? BYTES_A_CHARACTER : 1) * body.length;
