// Bundles the parts of NL Design System that the screens use into one small style sheet, with their licences beside it.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [bron, doel] = process.argv.slice(2);
const pakketten = join(doel, 'node_modules');
const lees = (...pad) => readFileSync(join(...pad), 'utf8');

const THEMA = '@nl-design-system-unstable/voorbeeld-design-tokens';
const BLADEN = {
  '@gemeente-denhaag/process-steps': 'dist/index.css',
  '@gemeente-denhaag/step-marker': 'dist/index.css',
  '@nl-design-system-candidate/data-badge-css': 'dist/data-badge.css',
  '@nl-design-system-candidate/skip-link-css': 'dist/skip-link.css',
};
const gevraagd = Object.keys(JSON.parse(lees(bron, 'package.json')).dependencies);
const utrecht = gevraagd.filter((naam) => naam.startsWith('@utrecht/'));
for (const naam of utrecht) BLADEN[naam] = 'dist/index.css';

const eigen = readdirSync(join(bron, 'stijl')).filter((naam) => naam.endsWith('.css')).sort();
const onderdelen = Object.entries(BLADEN).map(([naam, pad]) => lees(pakketten, naam, pad)).join('\n');
const eigenRegels = eigen.map((naam) => lees(bron, 'stijl', naam)).join('\n');

/** Without comments and needless white space; what stands in quotes is left as it is. */
function verklein(css) {
  return css
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[^]*?\*\/)/)
    .map((stuk, i) => (i % 2 === 0 ? krap(stuk) : stuk.startsWith('/*') ? '' : stuk))
    .join('')
    .replace(/;}/g, '}')
    .trim();
}

function krap(css) {
  return css.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/: (?=[^{}]*[;}])/g, ':');
}

function* namen(css) {
  for (const [, naam] of css.matchAll(/var\(\s*(--[\w-]+)/g)) yield naam;
}

/** The theme's variables that the sheets need, and those that these need in turn. */
function benodigd(css, thema) {
  const nodig = new Set();
  const nogTeDoen = [...namen(css)];
  while (nogTeDoen.length > 0) {
    const naam = nogTeDoen.pop();
    if (nodig.has(naam) || !thema.has(naam)) continue;
    nodig.add(naam);
    nogTeDoen.push(...namen(thema.get(naam)));
  }
  return [...thema].filter(([naam]) => nodig.has(naam));
}

function leesThema() {
  const kaal = lees(pakketten, THEMA, 'dist/theme.css').replace(/\/\*[^]*?\*\//g, '');
  return new Map([...kaal.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, naam, waarde]) => [naam, waarde.trim()]));
}

const variabelen = benodigd(onderdelen + eigenRegels, leesThema());
const thema = `.klacht-thema{${variabelen.map(([naam, waarde]) => `${naam}:${waarde}`).join(';')}}`;
const kop = '/*! Klacht (EUPL-1.2), met onderdelen van NL Design System. Licenties: /stijl/licenties.txt */\n';
const blad = kop + verklein(thema + onderdelen + eigenRegels) + '\n';
if (/@import|url\(|sourceMappingURL/.test(blad)) throw new Error('De stijl mag niets van elders halen.');

/** Every package that went into the sheet, then each licence text once. */
function licenties() {
  const regels = [];
  const teksten = new Map();
  for (const naam of [...Object.keys(BLADEN), THEMA].sort()) {
    const { version, license } = JSON.parse(lees(pakketten, naam, 'package.json'));
    const tekst = lees(pakketten, naam, 'LICENSE.md').trim();
    if (!teksten.has(tekst)) teksten.set(tekst, []);
    teksten.get(tekst).push(naam);
    regels.push(`${naam} ${version}: ${license}`);
  }
  const rechten = [...new Set(onderdelen.match(/Copyright \([cC]\)[^*\n]*/g))].map((regel) => regel.trim()).sort();
  const blokken = [...teksten].map(([tekst, voor]) => `\n${'='.repeat(80)}\n${voor.join(', ')}\n\n${tekst}\n`);
  return `Onderdelen van anderen in klacht.css\n\n${regels.join('\n')}\n\n${rechten.join('\n')}\n${blokken.join('')}`;
}

const map = join(doel, 'web', 'stijl');
mkdirSync(map, { recursive: true });
writeFileSync(join(map, 'licenties.txt'), licenties());
writeFileSync(join(map, 'klacht.css'), blad);
console.log(`klacht.css: ${Math.round(blad.length / 1024)} kB, ${variabelen.length} variabelen van het thema, ${Object.keys(BLADEN).length} onderdelen`);
