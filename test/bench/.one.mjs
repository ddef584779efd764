import { entitiesBench } from './entities.mjs';
const r = await entitiesBench();
console.log(r.title);
console.table(r.table);
