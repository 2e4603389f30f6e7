import { readReleases } from './src/knowledge/files.ts';
import { readRelease } from './src/reading/index.ts';
import { benchLibrary } from './tools/bench/library.ts';
import { readdirSync } from 'node:fs';
const root='tests/releases/';
const rs=(await Promise.all(readdirSync(root,{withFileTypes:true}).filter(e=>e.isDirectory()).map(e=>readReleases(root+e.name)))).flat();
for (const r of await benchLibrary(rs.map(readRelease))) console.log(r.what, r.figure);
