// Kept here for the rooms above, which write reports with it.
export { writeAtomically } from '../write-atomically.js';
