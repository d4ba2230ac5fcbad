export { end as default } from './server.js';
