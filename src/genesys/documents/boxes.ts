import type { PrintedEvent } from '../../model/document.ts';
import { dial, dialRole, said } from './notation.ts';

/** EventReleased of a caller who gives up, as most abnormal tables print it. */
export const callerReleased = (otherDN: string): PrintedEvent =>
  said('EventReleased', { ConnID: '1', ThisDN: 'A', OtherDN: otherDN, CallState: 'OK' });

/** EventAbandoned of a party whose caller gave up, as most abnormal tables print it. */
export const abandoned = (thisDN: string): PrintedEvent =>
  said('EventAbandoned', { ConnID: '1', ThisDN: thisDN, OtherDN: 'A', CallState: 'OK' });

/** EventAbandoned that names the queue too. */
export const abandonedIn = (thisDN: string, thisQueue: string): PrintedEvent =>
  said('EventAbandoned', {
    ConnID: '1',
    ThisDN: thisDN,
    ThisQueue: thisQueue,
    OtherDN: 'A',
    CallState: 'OK',
  });

/** EventEstablished of the caller, as most tables print it. */
export const callerEstablished = (otherDN: string): PrintedEvent =>
  said('EventEstablished', {
    ConnID: '1',
    ThisDN: 'A',
    ThisDNRole: 'Origination',
    OtherDN: otherDN,
    OtherDNRole: 'Destination',
  });

/** EventEstablished of the party that answered, as most tables print it. */
export const calledEstablished = (thisDN: string): PrintedEvent =>
  said('EventEstablished', {
    ConnID: '1',
    ThisDN: thisDN,
    ThisDNRole: 'Destination',
    OtherDN: 'A',
    OtherDNRole: 'Origination',
  });

/** EventQueued at the queue itself. */
export const queued = (queue: string): PrintedEvent =>
  said('EventQueued', {
    ConnID: '1',
    ThisDN: queue,
    ThisQueue: queue,
    ThisDNRole: 'Destination',
    OtherDN: 'A',
    OtherDNRole: 'Origination',
  });

/** EventRinging, as the tables without queues print it. */
export const ringing = (thisDN: string): PrintedEvent =>
  said('EventRinging', {
    ConnID: '1',
    ThisDN: thisDN,
    ThisDNRole: 'Destination',
    OtherDN: 'A',
    OtherDNRole: 'Origination',
    CallState: 'OK',
  });

/** EventRinging of a call that waited in a queue. */
export const ringingFrom = (thisQueue: string, thisDN: string): PrintedEvent =>
  said('EventRinging', {
    ConnID: '1',
    ThisDN: thisDN,
    ThisQueue: thisQueue,
    ThisDNRole: 'Destination',
    OtherDN: 'A',
    OtherDNRole: 'Origination',
    CallState: 'OK',
  });

/** EventDialing with the DN dialed, as most tables print it. */
export const callerDialing = (otherDN: string): PrintedEvent =>
  said('EventDialing', {
    ConnID: '1',
    ThisDN: 'A',
    ThisDNRole: 'Origination',
    OtherDN: dial(otherDN),
    OtherDNRole: dialRole,
  });
