import type { Migration } from './migration.ts';

// stored format: a migration that has been released is never edited (migration.ts refuses to start on one); add the next.
// Every key starts with the hotel, and there are no foreign keys and no sequences: the log can be spread over many machines.
// A new table says one `sql` for both dialects: TEXT, BIGINT (a moment, a position, an amount; SQLite takes it for INTEGER),
// a PRIMARY KEY that starts with hotel_id, and nothing that only one of them knows.
export const MIGRATIONS: readonly Migration[] = [
  {
    name: '0001-log',
    sql: {
      sqlite: `
      CREATE TABLE log_identity (only INTEGER PRIMARY KEY CHECK (only = 1), epoch TEXT NOT NULL);
      CREATE TABLE log_head (
        hotel_id TEXT PRIMARY KEY,
        position INTEGER NOT NULL CHECK (position >= 0)
      ) WITHOUT ROWID;
      CREATE TABLE events (
        hotel_id TEXT NOT NULL, position INTEGER NOT NULL CHECK (position > 0),
        command_id TEXT NOT NULL, type TEXT NOT NULL, record TEXT NOT NULL,
        PRIMARY KEY (hotel_id, position)
      ) WITHOUT ROWID;
      CREATE TABLE commands (
        hotel_id TEXT NOT NULL, command_id TEXT NOT NULL,
        replica_id TEXT NOT NULL, seq INTEGER NOT NULL, device_id TEXT NOT NULL,
        verdict TEXT NOT NULL, first_position INTEGER NOT NULL, last_position INTEGER NOT NULL,
        PRIMARY KEY (hotel_id, command_id)
      ) WITHOUT ROWID;
      CREATE UNIQUE INDEX commands_by_replica ON commands (hotel_id, replica_id, seq);
      CREATE TABLE quarantined_commands (
        hotel_id TEXT NOT NULL, command_id TEXT NOT NULL, reason TEXT NOT NULL, received TEXT NOT NULL,
        PRIMARY KEY (hotel_id, command_id)
      ) WITHOUT ROWID;
      CREATE TABLE guest_details (
        hotel_id TEXT NOT NULL, guest_id TEXT NOT NULL, field TEXT NOT NULL,
        position INTEGER NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (hotel_id, guest_id, field)
      ) WITHOUT ROWID;
      CREATE INDEX guest_details_by_position ON guest_details (hotel_id, position);
      CREATE TABLE images (
        hotel_id TEXT PRIMARY KEY, position INTEGER NOT NULL, revision INTEGER NOT NULL, packed TEXT NOT NULL
      ) WITHOUT ROWID;`,
      postgres: `
        CREATE TABLE log_identity ("only" BIGINT PRIMARY KEY CHECK ("only" = 1), epoch TEXT NOT NULL);
        CREATE TABLE log_head (
          hotel_id TEXT PRIMARY KEY,
          position BIGINT NOT NULL CHECK (position >= 0)
        ) WITH (fillfactor = 50);
        CREATE TABLE events (
          hotel_id TEXT NOT NULL, position BIGINT NOT NULL CHECK (position > 0),
          command_id TEXT NOT NULL, type TEXT NOT NULL, record TEXT NOT NULL,
          CONSTRAINT events_pkey PRIMARY KEY (hotel_id, position)
        );
        CREATE TABLE commands (
          hotel_id TEXT NOT NULL, command_id TEXT NOT NULL,
          replica_id TEXT NOT NULL, seq BIGINT NOT NULL, device_id TEXT NOT NULL,
          verdict TEXT NOT NULL, first_position BIGINT NOT NULL, last_position BIGINT NOT NULL,
          CONSTRAINT commands_pkey PRIMARY KEY (hotel_id, command_id)
        );
        CREATE UNIQUE INDEX commands_by_replica ON commands (hotel_id, replica_id, seq);
        CREATE TABLE quarantined_commands (
          hotel_id TEXT NOT NULL, command_id TEXT NOT NULL, reason TEXT NOT NULL, received TEXT NOT NULL,
          CONSTRAINT quarantined_commands_pkey PRIMARY KEY (hotel_id, command_id)
        );
        CREATE TABLE images (
          hotel_id TEXT PRIMARY KEY, position BIGINT NOT NULL, revision BIGINT NOT NULL, packed TEXT NOT NULL
        );`,
    },
  },
  {
    name: '0002-access',
    sql: {
      sqlite: `
      CREATE TABLE devices (
        hotel_id TEXT NOT NULL, device_id TEXT NOT NULL, name TEXT NOT NULL, credential_hash TEXT NOT NULL,
        enrolled_at INTEGER NOT NULL, last_seen INTEGER, app_version TEXT,
        PRIMARY KEY (hotel_id, device_id)
      ) WITHOUT ROWID;
      CREATE UNIQUE INDEX devices_by_credential ON devices (hotel_id, credential_hash);
      CREATE TABLE join_codes (
        hotel_id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, valid_until INTEGER NOT NULL
      ) WITHOUT ROWID;`,
      postgres: `
        CREATE TABLE devices (
          hotel_id TEXT NOT NULL, device_id TEXT NOT NULL, name TEXT NOT NULL, credential_hash TEXT NOT NULL,
          enrolled_at BIGINT NOT NULL, last_seen BIGINT, app_version TEXT,
          PRIMARY KEY (hotel_id, device_id)
        );
        CREATE UNIQUE INDEX devices_by_credential ON devices (hotel_id, credential_hash);
        CREATE TABLE join_codes (hotel_id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, valid_until BIGINT NOT NULL);`,
    },
  },
  {
    // Earlier values are kept until the guest is forgotten, so that a correction can be looked at and taken back.
    name: '0003-earlier-guest-details',
    sql: {
      sqlite: `
      CREATE TABLE guest_details_said (
        hotel_id TEXT NOT NULL, guest_id TEXT NOT NULL, field TEXT NOT NULL,
        position INTEGER NOT NULL, correction_id TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (hotel_id, guest_id, field, position)
      ) WITHOUT ROWID;
      INSERT INTO guest_details_said (hotel_id, guest_id, field, position, correction_id, value)
        SELECT hotel_id, guest_id, field, position, '', value FROM guest_details;
      DROP TABLE guest_details;
      CREATE INDEX guest_details_said_by_position ON guest_details_said (hotel_id, position);`,
      postgres: `
        CREATE TABLE guest_details_said (
          hotel_id TEXT NOT NULL, guest_id TEXT NOT NULL, field TEXT NOT NULL,
          position BIGINT NOT NULL, correction_id TEXT NOT NULL, value TEXT NOT NULL,
          CONSTRAINT guest_details_said_pkey PRIMARY KEY (hotel_id, guest_id, field, position)
        );
        CREATE INDEX guest_details_said_by_position ON guest_details_said (hotel_id, position);`,
    },
  },
  {
    name: '0004-restored-hotels',
    sql: 'CREATE TABLE restored_hotels (hotel_id TEXT PRIMARY KEY, gathers_until BIGINT, heard TEXT NOT NULL)',
  },
  {
    name: '0005-projected-pages',
    sql: `
      CREATE TABLE projections (
        hotel_id TEXT NOT NULL, generation TEXT NOT NULL, position BIGINT NOT NULL, writer TEXT NOT NULL,
        PRIMARY KEY (hotel_id, generation)
      );
      CREATE TABLE projected_pages (
        hotel_id TEXT NOT NULL, generation TEXT NOT NULL, model TEXT NOT NULL, page TEXT NOT NULL,
        hash TEXT NOT NULL, bytes BIGINT NOT NULL,
        PRIMARY KEY (hotel_id, generation, model, page)
      );
      CREATE TABLE page_contents (
        hotel_id TEXT NOT NULL, hash TEXT NOT NULL, packed TEXT NOT NULL, replaced_at BIGINT,
        PRIMARY KEY (hotel_id, hash)
      );
      CREATE INDEX page_contents_replaced ON page_contents (hotel_id, replaced_at);`,
  },
  {
    name: '0006-staff-secrets',
    sql: `CREATE TABLE staff_secrets (
      hotel_id TEXT NOT NULL, staff_id TEXT NOT NULL, rounds BIGINT NOT NULL, salt TEXT NOT NULL, verifier TEXT NOT NULL,
      changed_by TEXT NOT NULL, changed_at BIGINT NOT NULL, PRIMARY KEY (hotel_id, staff_id))`,
  },
  {
    // Beside the hotels: an owner may have several, and signs in where there is none yet. So these do not begin with one.
    name: '0007-owners',
    sql: `
      CREATE TABLE owners (
        owner_id TEXT NOT NULL PRIMARY KEY, login TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL, created_at BIGINT NOT NULL
      );
      CREATE TABLE owned_hotels (hotel_id TEXT NOT NULL PRIMARY KEY, owner_id TEXT NOT NULL, since BIGINT NOT NULL);
      CREATE INDEX owned_hotels_by_owner ON owned_hotels (owner_id, since);
      CREATE TABLE owner_sessions (token_hash TEXT NOT NULL PRIMARY KEY, owner_id TEXT NOT NULL, valid_until BIGINT NOT NULL);
      CREATE TABLE passkeys (
        credential_id TEXT NOT NULL PRIMARY KEY, owner_id TEXT NOT NULL, rp_id TEXT NOT NULL, public_key TEXT NOT NULL,
        counter BIGINT NOT NULL, name TEXT NOT NULL, created_at BIGINT NOT NULL
      );
      CREATE INDEX passkeys_by_owner ON passkeys (owner_id, created_at);
      CREATE TABLE passkey_challenges (
        challenge TEXT NOT NULL PRIMARY KEY, purpose TEXT NOT NULL, owner_id TEXT, valid_until BIGINT NOT NULL
      )`,
  },
  {
    name: '0008-calendars-out',
    sql: `
      CREATE TABLE calendars_out (
        hotel_id TEXT NOT NULL, feed_id TEXT NOT NULL, room_type_id TEXT NOT NULL, room_id TEXT, token_hash TEXT NOT NULL,
        made_by TEXT NOT NULL, made_at BIGINT NOT NULL, read_at BIGINT, PRIMARY KEY (hotel_id, feed_id)
      );
      CREATE UNIQUE INDEX calendars_out_by_token ON calendars_out (hotel_id, token_hash);`,
  },
  {
    // A handful of events in each log: they say which hotels want their day closed without a person.
    name: '0009-day-turns',
    sql: `CREATE INDEX events_of_day_turns ON events (hotel_id, position) WHERE type = 'DayTurnChosen'`,
  },
  {
    name: '0010-collaborators',
    sql: `
      CREATE TABLE collaborators (
        hotel_id TEXT NOT NULL, collaborator_id TEXT NOT NULL, name TEXT NOT NULL, key_hash TEXT NOT NULL,
        made_by TEXT NOT NULL, made_at BIGINT NOT NULL, checkpoint BIGINT NOT NULL, PRIMARY KEY (hotel_id, collaborator_id)
      );
      CREATE UNIQUE INDEX collaborators_by_key ON collaborators (hotel_id, key_hash);`,
  },
  {
    // A code is good for one device, and only its hash is kept: the codes of a day, readable here, are worth nothing.
    name: '0011-device-scopes',
    sql: `
      ALTER TABLE devices ADD COLUMN scope TEXT NOT NULL DEFAULT 'desk';
      ALTER TABLE devices ADD COLUMN revoked_at BIGINT;
      ALTER TABLE devices ADD COLUMN revoked_by TEXT;
      DROP TABLE join_codes;
      CREATE TABLE enrolment_codes (
        code_hash TEXT PRIMARY KEY, hotel_id TEXT NOT NULL, scope TEXT NOT NULL, valid_until BIGINT NOT NULL
      );
      CREATE INDEX enrolment_codes_valid_until ON enrolment_codes (valid_until);`,
  },
  {
    name: '0012-collaborators-used',
    sql: 'ALTER TABLE collaborators ADD COLUMN used_at BIGINT',
  },
  {
    // `position` is how far it has come; attempts, failing_since, trouble and next_at speak of what comes after it. The
    // secret signs, so it is kept as it is (decision 0084).
    name: '0013-webhooks',
    sql: `
      CREATE TABLE webhooks (
        hotel_id TEXT NOT NULL, webhook_id TEXT NOT NULL, url TEXT NOT NULL, types TEXT NOT NULL, secret TEXT NOT NULL,
        made_by TEXT NOT NULL, made_at BIGINT NOT NULL, off_why TEXT, position BIGINT NOT NULL, attempts BIGINT NOT NULL,
        next_at BIGINT NOT NULL, delivered_at BIGINT, failing_since BIGINT, trouble TEXT, status BIGINT,
        leased_by TEXT, leased_until BIGINT NOT NULL, PRIMARY KEY (hotel_id, webhook_id)
      );
      CREATE TABLE dead_letters (
        hotel_id TEXT NOT NULL, webhook_id TEXT NOT NULL, position BIGINT NOT NULL, type TEXT NOT NULL,
        attempts BIGINT NOT NULL, set_aside_at BIGINT NOT NULL, trouble TEXT NOT NULL, status BIGINT, wanted BIGINT NOT NULL,
        PRIMARY KEY (hotel_id, webhook_id, position)
      )`,
  },
  {
    // Keys of before there was anything else to read open what they opened then.
    name: '0014-key-rights',
    sql: "ALTER TABLE collaborators ADD COLUMN opens TEXT NOT NULL DEFAULT 'events'",
  },
  {
    name: '0015-device-clocks',
    sql: 'ALTER TABLE devices ADD COLUMN clock_offset BIGINT',
  },
  {
    // The address lets whoever knows it read the calendar, and is needed as it is. `said`, `mark`, `found` and `changes` are
    // what the last reading has left for the next one and for people (following/).
    name: '0016-followed-calendars',
    sql: `
      CREATE TABLE followed_calendars (
        hotel_id TEXT NOT NULL, calendar_id TEXT NOT NULL, channel TEXT NOT NULL, room_type_id TEXT NOT NULL, room_id TEXT,
        closed_are_stays BIGINT NOT NULL, url TEXT NOT NULL, made_by TEXT NOT NULL, made_at BIGINT NOT NULL,
        is_on BIGINT NOT NULL, next_at BIGINT NOT NULL, failures BIGINT NOT NULL, failing_since BIGINT, trouble TEXT,
        status BIGINT, read_at BIGINT, found TEXT, changes TEXT, said TEXT NOT NULL, mark TEXT NOT NULL,
        leased_by TEXT, leased_until BIGINT NOT NULL, PRIMARY KEY (hotel_id, calendar_id)
      )`,
  },
  {
    // While a service changes its secret both sign (decision 0084).
    name: '0017-old-webhook-secrets',
    sql: `
      ALTER TABLE webhooks ADD COLUMN old_secret TEXT;
      ALTER TABLE webhooks ADD COLUMN old_secret_until BIGINT;`,
  },
  {
    // Only where a push did not end with all that its device has: most devices never have a row.
    name: '0018-told-outboxes',
    sql: `CREATE TABLE told_outboxes (
      hotel_id TEXT NOT NULL, device_id TEXT NOT NULL, replica_id TEXT NOT NULL, saved_up_to BIGINT NOT NULL,
      told_at BIGINT NOT NULL, PRIMARY KEY (hotel_id, device_id))`,
  },
];
