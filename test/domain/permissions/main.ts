import { writeFileSync } from 'node:fs';
import { PAGE, permissionsPage } from './permissions-page.ts';

// npm run permissions: writes the page that says who may do and see what.
writeFileSync(PAGE, permissionsPage());
