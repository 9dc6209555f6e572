/// <reference types="custom-functions-runtime" />
import manifest from '../../package.json';
import { DEFINITIONS } from './definitions';
import { excelFunction } from './runtime';

for (const definition of DEFINITIONS) CustomFunctions.associate(definition.id, excelFunction(definition));

// What the pane in the same runtime holds against its own version.
Object.assign(globalThis, { budgetkontrolFunctions: manifest.version });
