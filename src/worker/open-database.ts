import type { HotelDatabase } from './journal/hotel-database.ts';
import type { Troubles } from './troubles.ts';

/** Opens the database, or ends: where another window does not let go of an older version, waiting would never end. */
export async function openDatabase(database: HotelDatabase, troubles: Troubles): Promise<boolean> {
  tellWhatHappensTo(database, troubles);
  const blocked = new Promise<'blocked'>((resolve) => {
    database.on('blocked', () => resolve('blocked'));
  });
  try {
    if ((await Promise.race([database.open(), blocked])) !== 'blocked') {
      troubles.databaseOpened();
      return true;
    }
    troubles.raise({ code: 'storage-blocked-by-other-window' });
    database.close({ disableAutoOpen: true });
  } catch (error) {
    troubles.raiseFor(error);
  }
  return false;
}

/** Turns what happens to an open database from outside into troubles that people are told of. */
function tellWhatHappensTo(database: HotelDatabase, troubles: Troubles): void {
  const lost = (detail: string): void => {
    // Opened again it would be another, empty database.
    database.close({ disableAutoOpen: true });
    troubles.raise({ code: 'storage-lost', detail });
  };
  database.on('close', (event) => {
    // Dexie says so too, with an event of its own, when we close it ourselves: that is no trouble.
    if (!(event instanceof CustomEvent)) lost('The browser has closed the database of this hotel.');
  });
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) return lost('Another window deletes the database of this hotel.');
    // A newer version of the app opens it: this one must let go, or that one waits for ever.
    database.close({ disableAutoOpen: true });
    troubles.raise({ code: 'newer-version-in-other-window' });
  });
}
