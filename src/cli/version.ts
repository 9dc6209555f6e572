import manifest from '../../package.json';

/** Of the whole product, as in package.json. */
export const VERSION: string = manifest.version;
