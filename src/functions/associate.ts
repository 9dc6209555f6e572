/// <reference types="custom-functions-runtime" />
import { DEFINITIONS } from './definitions';
import { excelFunction } from './runtime';

for (const definition of DEFINITIONS) CustomFunctions.associate(definition.id, excelFunction(definition));
