/** The ErrorCodes of EventError that the model says, with their messages (T-Library error list). */
export const ERRORS = {
  41: 'Client has not registered the DN',
  51: 'Unsupported operation',
  56: 'Invalid connection id',
  57: 'Timeout',
  58: 'DN is out of service',
  59: 'DN is not configured in CME',
  71: 'Invalid called DN',
  96: 'Cannot complete conference',
  97: 'Cannot initiate transfer',
  98: 'Cannot complete transfer',
  99: 'Cannot retrieve',
  109: 'Link down',
  110: 'Request in progress',
  166: 'Resource unavailable',
  168: 'Invalid origination',
  172: 'Unsuccessful transfer',
  185: 'Set is in the wrong state for the request',
  237: 'Call has disconnected',
  402: 'Invalid route address',
  470: 'Party is not on the call',
  496: 'Invalid call state',
} as const;

export type ErrorCode = keyof typeof ERRORS;
