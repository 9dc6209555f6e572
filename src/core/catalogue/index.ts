export { Catalogue, type Resemblance } from './catalogue';
export { editionInReference, editionOf } from './editionOf';
export { CATALOGUE_EDITIONS, loadEdition } from './load';
export { catalogueIn, type WorkbookCatalogue } from './workbookCatalogue';
export type * from './types';
