/** Also where nothing was built: in tests and simulations. */
export const appVersion: string = typeof __APP_VERSION__ === 'undefined' ? 'unbuilt' : __APP_VERSION__;
