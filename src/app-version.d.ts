// Put in by the builds (src/tools/app-version.ts). Code that also runs unbuilt, under tsx, asks `typeof` first.
declare const __APP_VERSION__: string;
