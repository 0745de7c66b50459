import type { Citation } from '../../model/invariant.ts';

/** A section of the guidelines for developers of client applications, with the printed flows. */
export const guidelines = (section: string): Citation => ({
  document: 'Unified CCX CTI Protocol Developer Guide, Client Application Development Guidelines',
  section,
});

/** The page of one message, or of one topic, of the Unified CCX CTI protocol. */
export const protocol = (section: string): Citation => ({
  document: 'Unified CCX CTI Protocol Developer Guide',
  section,
});

/** The reference of GED-188, the protocol that Unified CCX speaks. */
export const ged188 = (section: string): Citation => ({
  document: 'CTI Server Message Reference Guide (Protocol Version 25)',
  section,
});

/** How calls are joined beneath the contact centre. */
export const jtapi = (section: string): Citation => ({
  document: 'Cisco Unified JTAPI Developers Guide',
  section,
});
