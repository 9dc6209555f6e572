import { CONVERSATION_ID } from './boot';

/** One message between office.js and its host, as JSON text in postMessage. */
export interface Envelope {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** Of requests: 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType?: number;
  /** Of answers: 0 is success. */
  readonly _errorCode?: number;
  /** Of answers: 0 answers a request, 1 is an event. */
  readonly _responseType?: number;
  readonly _serializerVersion: number;
}

export const REGISTER_EVENT = 1;
export const UNREGISTER_EVENT = 2;

/** Undefined for messages that are not office.js's, or of another conversation. */
export function readRequest(text: unknown): Envelope | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  const message = parse(text);
  return message?._messageType === 0 &&
    typeof message._actionName === 'string' &&
    message._conversationId === CONVERSATION_ID
    ? (message as Envelope)
    : undefined;
}

function parse(text: string): Partial<Envelope> | undefined {
  try {
    return JSON.parse(text) as Partial<Envelope>;
  } catch {
    return undefined;
  }
}

export function answer(request: Envelope, origin: string, data: unknown): Envelope {
  return { ...head(request, origin), _data: data, _errorCode: 0, _responseType: 0 };
}

/** An event for what the add-in registered with `registration`. */
export function event(registration: Envelope, origin: string, data: unknown): Envelope {
  return { ...head(registration, origin), _data: data, _errorCode: 0, _responseType: 1 };
}

function head(request: Envelope, origin: string): Omit<Envelope, '_data'> {
  return {
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _serializerVersion: 1,
  };
}
