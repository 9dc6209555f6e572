export { findAddin } from './addinFiles';
export { serve } from './serve';
