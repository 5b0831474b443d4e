// Run by whatever Node a machine has, so it is plain and old JavaScript.
const WANTED = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < WANTED) {
  console.error(
    `fawang needs Node ${WANTED} or newer; this is Node ${process.versions.node}.\n` +
      `npm ci puts Node ${WANTED} into node_modules/.bin, and every npm script runs on it: run "npm ci" and then the\n` +
      `script through npm (npm start, npm test). If npm did not fetch it because install scripts are switched off,\n` +
      `run "npm rebuild node", or install Node ${WANTED} from https://nodejs.org.`,
  );
  process.exit(1);
}
