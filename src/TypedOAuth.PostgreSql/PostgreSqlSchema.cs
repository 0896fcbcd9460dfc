namespace TypedOAuth.PostgreSql;

/// <summary>Contains the statements that create the tables. The file <c>schema.sql</c> of the package contains the same statements.</summary>
internal static class PostgreSqlSchema
{
    /// <summary>The number of the advisory lock under which one process creates or migrates the tables.</summary>
    public const long Lock = 0x547950_4F417574;

    /// <summary>The steps, each of which migrates the tables to the next version. A released step never changes.</summary>
    /// <remarks>
    /// Dates are 100-nanosecond ticks, because PostgreSQL's own type has microseconds. Ids are UTF-8 bytes, because PostgreSQL's texts cannot
    /// contain U+0000. A row without a payload holds a lease only.
    /// </remarks>
    public static readonly string[] Steps =
    [
        """
        CREATE TABLE oauth2_schema (version integer NOT NULL);
        INSERT INTO oauth2_schema (version) VALUES (1);

        CREATE SEQUENCE oauth2_numbers;

        -- Free space on each page (fillfactor) lets PostgreSQL update a lease without a change of the indexes.
        CREATE TABLE oauth2_connections (
            id bytea NOT NULL PRIMARY KEY,
            version bigint NOT NULL,
            expires_at bigint NULL,
            due_at bigint NULL,
            written_at bigint NULL,
            mark_version bigint NULL,
            mark_fence bigint NULL,
            mark_set_at bigint NULL,
            former_mark_version bigint NULL,
            former_mark_fence bigint NULL,
            former_mark_set_at bigint NULL,
            lease_fence bigint NULL,
            lease_ends_at bigint NULL,
            emptied_at bigint NULL,
            lease_is_marked boolean NULL,
            lease_owner text NULL,
            alias text NULL COLLATE "C",
            user_id bytea NULL,
            account bytea NULL,
            owner_id bytea NULL,
            claim_id bytea NULL,
            payload bytea NULL
        ) WITH (fillfactor = 80);
        ALTER TABLE oauth2_connections ALTER COLUMN payload SET STORAGE EXTERNAL;
        CREATE INDEX oauth2_connections_alias ON oauth2_connections (alias, id) WHERE alias IS NOT NULL;
        CREATE INDEX oauth2_connections_owner ON oauth2_connections (owner_id) WHERE owner_id IS NOT NULL;
        CREATE INDEX oauth2_connections_due ON oauth2_connections (alias, due_at, id) WHERE due_at IS NOT NULL;
        CREATE INDEX oauth2_connections_claim ON oauth2_connections (claim_id) WHERE claim_id IS NOT NULL;
        CREATE INDEX oauth2_connections_emptied ON oauth2_connections (emptied_at) WHERE emptied_at IS NOT NULL;

        CREATE TABLE oauth2_authorizations (
            handle text NOT NULL COLLATE "C" PRIMARY KEY,
            number bigint NOT NULL,
            expires_at bigint NOT NULL,
            owner_id bytea NOT NULL,
            payload bytea NOT NULL
        );
        ALTER TABLE oauth2_authorizations ALTER COLUMN payload SET STORAGE EXTERNAL;
        CREATE INDEX oauth2_authorizations_owner ON oauth2_authorizations (owner_id, number);
        CREATE INDEX oauth2_authorizations_expiry ON oauth2_authorizations (expires_at);
        """,
    ];

    /// <summary>The schema version of this build.</summary>
    public static int Version => Steps.Length;
}
