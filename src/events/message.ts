/** Events as text between servers. Servers of two releases may run side by side, so each message names its version. */
import Ajv from 'ajv';
import type { WriteAction } from '../bundle/record';
import type { ChangeEvent } from './event';

/** Raised when a server of the release before could not read the messages, or would read them wrongly. */
export const MESSAGE_VERSION = 1;

export interface Message {
  readonly version: typeof MESSAGE_VERSION;
  /** The process that sent it, which has told its own subscribers already. */
  readonly from: string;
  readonly event: ChangeEvent;
}

const text = { type: 'string' } as const;
const list = { type: 'array', items: text } as const;
const bounded = {
  type: 'object',
  required: ['ids', 'count', 'truncated'],
  properties: { ids: list, count: { type: 'integer', minimum: 0 }, truncated: { type: 'boolean' } },
} as const;
/** A property each, so that an event which grows a property can't be sent without the schema knowing it. */
const event: Readonly<Record<keyof ChangeEvent, object>> = {
  write: text,
  revision: text,
  at: text,
  by: text,
  action: { enum: ['IMPORT', 'RETRACT', 'MERGE'] satisfies WriteAction[] },
  bundle: text,
  added: bounded,
  changed: bounded,
  removed: bounded,
  touched: bounded,
  prefixes: list,
};
const validate = new Ajv().compile<Message>({
  type: 'object',
  required: ['version', 'from', 'event'],
  properties: {
    version: { const: MESSAGE_VERSION },
    from: text,
    event: { type: 'object', required: Object.keys(event), properties: event },
  },
});

export const encode = (from: string, told: ChangeEvent): string =>
  JSON.stringify({ version: MESSAGE_VERSION, from, event: told } satisfies Message);

/** Reads a message; throws an Error that says what is wrong with one that isn't of this version and shape. */
export function decode(message: string): Message {
  const value: unknown = JSON.parse(message);
  if (validate(value)) return value;
  const [fault] = validate.errors ?? [];
  throw new Error(`message${fault?.instancePath ?? ''} ${fault?.message ?? 'is not as expected'}`);
}
