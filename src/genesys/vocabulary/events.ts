/** The events the model says, with their TMessageType numbers. */
export const EVENTS = {
  EventError: 52,
  EventQueued: 57,
  EventDiverted: 58,
  EventAbandoned: 59,
  EventRinging: 60,
  EventDialing: 61,
  EventNetworkReached: 62,
  EventDestinationBusy: 63,
  EventEstablished: 64,
  EventReleased: 65,
  EventHeld: 66,
  EventRetrieved: 67,
  EventPartyChanged: 68,
  EventPartyAdded: 69,
  EventPartyDeleted: 70,
  EventRouteRequest: 71,
  EventRouteUsed: 72,
  EventLinkDisconnected: 94,
  EventLinkConnected: 95,
  EventDNOutOfService: 147,
  EventDNBackInService: 148,
} as const;

export type EventName = keyof typeof EVENTS;
