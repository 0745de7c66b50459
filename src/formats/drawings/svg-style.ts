/** The colours of a drawing by light and by dark; `pl` keeps them apart from those of a page around it. */
export const SVG_STYLE = `
.pl{--paper:#fff;--band:#f5f7fa;--ink:#1c2430;--soft:#5c6878;--rail:#c3ccd7;--switch:#33415c;--on-switch:#fff;--event:#1f5fbf;--asked:#0b7a6b;--no:#a15c00;--bad:#b3261e;--bad-band:#fdeceb;font:13px/1.3 ui-sans-serif,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){.pl{--paper:#12161c;--band:#191f27;--ink:#e8edf3;--soft:#9aa7b6;--rail:#3d4855;--switch:#c9d4e3;--on-switch:#12161c;--event:#7db2ff;--asked:#4fd1b9;--no:#f0b357;--bad:#ff8a80;--bad-band:#33191a}}
.pl text{fill:var(--ink)}
.pl .paper{fill:var(--paper);stroke:var(--rail)}
.pl .band{fill:var(--band)}
.pl .broken{fill:var(--bad-band)}
.pl .rail{stroke:var(--rail);stroke-width:1.5}
.pl .bar{stroke:var(--switch);stroke-width:5;stroke-linecap:round}
.pl .name{fill:var(--paper);stroke:var(--rail);stroke-width:1.5}
.pl .switch{fill:var(--switch)}
.pl .head{font-weight:600;text-anchor:middle}
.pl .switch+.head{fill:var(--on-switch)}
.pl .number{fill:var(--soft);text-anchor:end;font-variant-numeric:tabular-nums}
.pl .mark{fill:var(--no);font-weight:700}
.pl .words{text-anchor:middle;stroke:var(--paper);stroke-width:5px;stroke-linejoin:round;paint-order:stroke}
.pl .banded .words{stroke:var(--band)}
.pl .bad .words{stroke:var(--bad-band)}
.pl .start{text-anchor:start}
.pl .line{fill:none;stroke:currentColor;stroke-width:1.8}
.pl .tip{fill:currentColor;stroke:currentColor;stroke-width:1.8;stroke-linejoin:round}
.pl .open{fill:none}
.pl .action,.pl .happening{color:var(--soft)}
.pl .event{color:var(--event)}
.pl .event .words{font-weight:600}
.pl .request,.pl .waits{color:var(--asked)}
.pl .waits .line,.pl .flying .line{stroke-dasharray:5 4}
.pl .no{color:var(--no)}
.pl .breach{fill:var(--bad);font-weight:600}
.pl .evidence{fill:var(--bad)}
.pl .title{font-weight:600;font-size:14px}
.pl .dot{fill:currentColor}`;
