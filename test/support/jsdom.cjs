module.exports = globalThis.jsdomOfTheProcess;
