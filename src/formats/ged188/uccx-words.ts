/** What Unified CCX calls the fields of GED-188, as the guide's message flows print them. */
const UCCX_NAMES: Readonly<Record<string, string>> = {
  ConnectionDeviceIDType: 'ConnectionDeviceType',
  ConnectionCallID: 'CallID',
  NumNamedVariables: 'NumNamedVars',
  ServiceNumber: 'ApplicationID',
  SkillGroupNumber: 'CSQID',
  SkillGroupState: 'CSQState',
  NumSkillGroups: 'NumCSQs',
  NumFltSkillGroups: 'NumCSQs',
  LastRedirectDeviceType: 'LastRedirectedDeviceType',
  LastRedirectDeviceID: 'LastRedirectedDeviceID',
  SecondaryConnectionCallID: 'SecondaryCallID',
  PrimaryDeviceIDType: 'PrimaryDeviceType',
  SecondaryDeviceIDType: 'SecondaryDeviceType',
  NewConnectionDeviceIDType: 'NewConnectionDeviceType',
  ConnectedPartyDeviceIDType: 'ConnectedPartyDeviceType',
  AgentIDLong: 'AgentID',
  AgentID: 'ReservedAgentID',
  InvokeID: 'ReferenceID',
};

/** What Unified CCX calls a field of this message. */
export const uccxName = (message: string, field: string): string =>
  message === 'END_CALL_EVENT' && field === 'ConnectionCallID'
    ? field
    : (UCCX_NAMES[field] ?? field);

/** Fields that come several times in one message, with a number each; queues under a name of their own. */
const REPEATED: Readonly<Record<string, string>> = {
  ConnectedPartyCallID: 'ConnectedPartyCallID',
  ConnectedPartyDeviceIDType: 'ConnectedPartyDeviceType',
  ConnectedPartyDeviceID: 'ConnectedPartyDeviceID',
  SkillGroupNumber: 'CsqID',
  SkillGroupID: 'ReservedCsqID',
  SkillGroupPriority: 'ReservedCsqPriority',
};

/** The fields of which one message may have several. */
export const REPEATED_FIELDS: ReadonlySet<string> = new Set(Object.keys(REPEATED));

/** What the `index`-th floating field of this name is called. */
export function floatingName(message: string, field: string, index: number): string {
  const repeated = REPEATED[field];
  return repeated === undefined ? uccxName(message, field) : `${repeated}[${index}]`;
}

/** The GED-188 name of a floating field that Unified CCX calls so. */
export function fieldCalled(name: string): string {
  const bare = name.replace(/\[\d+\]$/u, '');
  if (bare !== name) return FIELD_OF_REPEATED.get(bare) ?? bare;
  return FIELD_OF.get(name) ?? name;
}

const FIELD_OF_REPEATED: ReadonlyMap<string, string> = new Map(
  Object.entries(REPEATED).map(([field, name]) => [name, field]),
);

const FIELD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(UCCX_NAMES).map(([field, name]) => [name, field]),
);

/** What reserved and constant fields hold in Unified CCX. */
export const CONSTANTS: Readonly<Record<string, number>> = {
  PeripheralID: 1,
  PeripheralType: 21,
  LineHandle: 0xffff,
  LineType: 3,
  ServiceID: 0xffff_ffff,
  SkillGroupID: 0xffff_ffff,
};
