/** Draws the icons of the add-in: `node -r ./tests/scripts/ts.cjs tests/scripts/maak-iconen.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { iconen } from './iconen';

const MAP = path.join(__dirname, '../../assets/icons');

mkdirSync(MAP, { recursive: true });
for (const [bestand, bytes] of iconen()) writeFileSync(path.join(MAP, bestand), bytes);
