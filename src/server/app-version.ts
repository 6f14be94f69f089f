/** Also where nothing was built: run from its sources. */
export const appVersion: string = typeof __APP_VERSION__ === 'undefined' ? 'unbuilt' : __APP_VERSION__;
