import type { VendorDocument } from '../../model/document.ts';

const DIALECTS = ['unified-ccx'];

/** The chapter of the developer guide that lists typical message flows. */
export const GUIDE: VendorDocument = {
  id: 'unified-ccx/client-guidelines',
  title: 'Unified CCX CTI Protocol Developer Guide',
  page: 'Client Application Development Guidelines',
  edition: 'undated',
  dialects: DIALECTS,
};

/** A page of its own that prints one of the outbound flows again. */
export const OUTBOUND_PAGE: VendorDocument = {
  id: 'unified-ccx/outbound-agent-picked',
  title: 'Unified CCX CTI Protocol Developer Guide, online',
  page: 'The Outbound Subsystem Picks an Agent to Place a Call to a Customer Contact',
  edition: 'undated',
  dialects: DIALECTS,
};
