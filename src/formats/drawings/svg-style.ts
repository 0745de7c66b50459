/** The colours of a drawing. */
interface Palette {
  readonly paper: string;
  readonly band: string;
  readonly ink: string;
  readonly soft: string;
  readonly rail: string;
  readonly switch: string;
  readonly onSwitch: string;
  readonly event: string;
  readonly asked: string;
  readonly no: string;
  readonly bad: string;
  readonly badBand: string;
}

const BY_LIGHT: Palette = {
  paper: '#fff',
  band: '#f5f7fa',
  ink: '#1c2430',
  soft: '#5c6878',
  rail: '#c3ccd7',
  switch: '#33415c',
  onSwitch: '#fff',
  event: '#1f5fbf',
  asked: '#0b7a6b',
  no: '#a15c00',
  bad: '#b3261e',
  badBand: '#fdeceb',
};

const BY_DARK: Palette = {
  paper: '#12161c',
  band: '#191f27',
  ink: '#e8edf3',
  soft: '#9aa7b6',
  rail: '#3d4855',
  switch: '#c9d4e3',
  onSwitch: '#12161c',
  event: '#7db2ff',
  asked: '#4fd1b9',
  no: '#f0b357',
  bad: '#ff8a80',
  badBand: '#33191a',
};

/** Written out for each palette: many viewers of SVG know no custom properties. */
const coloured = (by: Palette): string => `.pl text{fill:${by.ink}}
.pl .paper,.pl .name{fill:${by.paper};stroke:${by.rail}}
.pl .band{fill:${by.band}}
.pl .broken{fill:${by.badBand}}
.pl .rail{stroke:${by.rail}}
.pl .bar{stroke:${by.switch}}
.pl .switch{fill:${by.switch}}
.pl .switch+.head{fill:${by.onSwitch}}
.pl .number{fill:${by.soft}}
.pl .mark{fill:${by.no}}
.pl .words{stroke:${by.paper}}
.pl .banded .words{stroke:${by.band}}
.pl .bad .words{stroke:${by.badBand}}
.pl .action,.pl .happening{color:${by.soft}}
.pl .event{color:${by.event}}
.pl .request,.pl .waits{color:${by.asked}}
.pl .no{color:${by.no}}
.pl .breach,.pl .evidence{fill:${by.bad}}`;

/** The looks of a drawing by light and by dark; `pl` keeps them apart from those of a page around it. */
export const SVG_STYLE = `
.pl{font:13px/1.3 ui-sans-serif,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.pl .rail,.pl .name{stroke-width:1.5}
.pl .bar{stroke-width:5;stroke-linecap:round}
.pl .head{font-weight:600;text-anchor:middle}
.pl .number{text-anchor:end;font-variant-numeric:tabular-nums}
.pl .mark{font-weight:700}
.pl .words{text-anchor:middle;stroke-width:5px;stroke-linejoin:round;paint-order:stroke}
.pl .start{text-anchor:start}
.pl .line{fill:none;stroke:currentColor;stroke-width:1.8}
.pl .tip{fill:currentColor;stroke:currentColor;stroke-width:1.8;stroke-linejoin:round}
.pl .open{fill:none}
.pl .event .words{font-weight:600}
.pl .waits .line,.pl .flying .line{stroke-dasharray:5 4}
.pl .breach{font-weight:600}
.pl .title{font-weight:600;font-size:14px}
.pl .dot{fill:currentColor}
${coloured(BY_LIGHT)}
@media (prefers-color-scheme:dark){
${coloured(BY_DARK)}
}`;
