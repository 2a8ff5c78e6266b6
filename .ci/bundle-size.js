/**
 * Fails when what a page of the built add-in loads at first is larger than agreed: bytes after gzip of its own scripts and
 * styles. Office.js comes on top of that and is not ours. Looks in dist/addin, or in the folder that it is given.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const budgets = require('./bundle-size.json');

const addin = process.argv[2] ?? path.join(__dirname, '../dist/addin');

for (const [page, budget] of Object.entries(budgets)) {
  const html = readFileSync(path.join(addin, page), 'utf8');
  const own = [...html.matchAll(/(?:src|href)="?([^\s">]+\.(?:js|css))/g)]
    .map(([, url]) => url)
    .filter((url) => !url.startsWith('https:'));
  const size = own.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(addin, file)), { level: 9 }).length, 0);
  console.log(`${page}: ${size} of ${budget} bytes in ${own.length} files`);
  if (own.length === 0 || size > budget) process.exitCode = 1;
}
