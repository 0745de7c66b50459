/** The looks of a report: light or dark as its reader has it, readable in print and at 200 %. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f5f7fa;--ink:#1c2430;--soft:#5c6878;--rule:#d5dce5;--link:#1f5fbf;--good:#1b7f4b;--bad:#b3261e;--open:#a15c00;--heat:31,95,191}
@media (prefers-color-scheme:dark){:root{--paper:#12161c;--ground:#191f27;--ink:#e8edf3;--soft:#9aa7b6;--rule:#333d49;--link:#7db2ff;--good:#5fd39a;--bad:#ff8a80;--open:#f0b357;--heat:125,178,255}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 ui-sans-serif,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main,header{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.6rem;margin:0 0 .25rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--rule)}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
a{color:var(--link)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.875em}
pre{background:var(--ground);border:1px solid var(--rule);border-radius:8px;padding:.75rem 1rem;overflow-x:auto}
.verdict{font-size:1.15rem;margin:.5rem 0 1rem;font-weight:600}
.good{color:var(--good)}.bad{color:var(--bad)}.open{color:var(--open)}
.soft{color:var(--soft)}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;font-size:.875rem}
caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
th,td{max-width:26rem;overflow-wrap:break-word;border:1px solid var(--rule);padding:.25rem .55rem;text-align:left;vertical-align:top}
thead th{background:var(--ground)}
.facts th{font-weight:600;background:none}
.facts th,.facts td{border-width:0 0 1px}
.matrix th,.matrix td{padding:.1rem .35rem;text-align:right;font-variant-numeric:tabular-nums}
.matrix tbody th{text-align:left;font-weight:500;position:sticky;left:0;background:var(--paper)}
.matrix thead th{vertical-align:bottom}
.matrix thead span{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:500;max-height:14rem}
.h1{background:rgba(var(--heat),.1)}.h2{background:rgba(var(--heat),.22)}.h3{background:rgba(var(--heat),.34)}.h4{background:rgba(var(--heat),.46)}.h5{background:rgba(var(--heat),.58)}
.never{color:var(--open);font-weight:700}
.broken{color:var(--bad);font-weight:700}
.cannot{color:var(--soft)}
.matrix td a{color:inherit;text-decoration:none}
.case{margin:1.5rem 0;padding:0 1.25rem 1rem;border:1px solid var(--rule);border-left:4px solid var(--bad);border-radius:8px}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid var(--rule);color:var(--soft)}
.case svg{max-width:100%;height:auto}
ul.bars{list-style:none;padding:0;margin:0;columns:22rem;font-size:.875rem}
ul.bars li{break-inside:avoid;display:flex;gap:.5rem;align-items:baseline}
ul.bars meter{flex:0 0 6rem}
footer{max-width:76rem;margin:3rem auto 2rem;padding:1rem 1.25rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.875rem}
@media print{.case{break-inside:avoid}}`;
