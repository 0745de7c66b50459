import { z } from 'zod';

import type { LogRecord } from './log-record.ts';

/** A notification of Web Services (GWS, PureEngage) about one call, as far as it says where a party stands. */
const notificationSchema = z.object({
  messageType: z.enum(['CallStateChangeMessage', 'CallStateChanged']),
  notificationType: z.string().optional(),
  phoneNumber: z.string().optional(),
  call: z.object({
    id: z.string().optional(),
    connId: z.string().optional(),
    state: z.string(),
    callType: z.string().optional(),
    phoneNumber: z.string().optional(),
    participants: z
      .array(
        z.union([
          z.string(),
          z.object({ number: z.string().optional(), phoneNumber: z.string().optional() }),
        ]),
      )
      .optional(),
  }),
  metrics: z
    .object({ eventProcessing: z.object({ serverGenerationTimestamp: z.number() }).optional() })
    .optional(),
});

type Notification = z.infer<typeof notificationSchema>;

/** The event after which a party stands so. */
const EVENTS: ReadonlyMap<string, string> = new Map([
  ['Dialing', 'EventDialing'],
  ['Ringing', 'EventRinging'],
  ['Established', 'EventEstablished'],
  ['Held', 'EventHeld'],
  ['Released', 'EventReleased'],
]);

/** How many parties are remembered. */
const MOST = 20_000;

/** Reads the notifications of a log one after another. */
export class GwsNotifications {
  /** Where each party stood last: talking after holding is no new answer. */
  #states = new Map<string, string>();

  /** What a party heard, told without its attributes; nothing where no party has come to stand elsewhere. */
  read(json: unknown, line: number): LogRecord | undefined {
    const { data: notification } = notificationSchema.safeParse(json);
    if (notification === undefined) return undefined;
    const { call } = notification;
    const connID = call.connId ?? call.id;
    const thisDN = notification.phoneNumber ?? call.phoneNumber;
    if (connID === undefined || thisDN === undefined) return undefined;
    const key = `${connID} ${thisDN}`;
    const before = this.#states.get(key);
    const name =
      before === 'Held' && call.state === 'Established' ? 'EventRetrieved' : EVENTS.get(call.state);
    if (name === undefined || before === call.state) return undefined;
    if (this.#states.size >= MOST) this.#states = new Map();
    this.#states.set(key, call.state);
    return record(notification, { name, connID, thisDN }, line);
  }
}

function record(
  { call, metrics }: Notification,
  {
    name,
    connID,
    thisDN,
  }: { readonly name: string; readonly connID: string; readonly thisDN: string },
  line: number,
): LogRecord {
  const [first] = call.participants ?? [];
  const otherDN = typeof first === 'object' ? (first.number ?? first.phoneNumber) : first;
  return {
    heard: {
      kind: 'event',
      name,
      to: thisDN,
      attributes: { ConnID: connID, ThisDN: thisDN, CallType: call.callType, OtherDN: otherDN },
    },
    line,
    at: metrics?.eventProcessing?.serverGenerationTimestamp,
    happened: undefined,
    client: undefined,
    sequence: undefined,
    isBrief: true,
  };
}

/** Whether a line looks like a notification of Web Services. */
export const isNotification = (json: Readonly<Record<string, unknown>>): boolean =>
  typeof json['messageType'] === 'string';
