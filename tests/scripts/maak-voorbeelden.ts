import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { voorbeeldwerkboeken } from './voorbeeldwerkboeken';

const MAP = join(__dirname, '../../assets/voorbeelden');

mkdirSync(MAP, { recursive: true });
for (const [bestand, bytes] of voorbeeldwerkboeken()) writeFileSync(join(MAP, bestand), bytes);
