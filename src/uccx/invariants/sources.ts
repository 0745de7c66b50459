import { sectionOf } from '../../model/citation.ts';

/** A section of the guidelines for developers of client applications, with the printed flows. */
export const guidelines = sectionOf(
  'Unified CCX CTI Protocol Developer Guide, Client Application Development Guidelines',
);

/** The page of one message, or of one topic, of the Unified CCX CTI protocol. */
export const protocol = sectionOf('Unified CCX CTI Protocol Developer Guide');

/** The reference of GED-188, the protocol that Unified CCX speaks. */
export const ged188 = sectionOf('CTI Server Message Reference Guide (Protocol Version 25)');

/** How calls are joined beneath the contact centre. */
export const jtapi = sectionOf('Cisco Unified JTAPI Developers Guide');
