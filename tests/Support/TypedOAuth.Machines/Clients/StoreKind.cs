namespace TypedOAuth.Machines;

/// <summary>The stores of the machines.</summary>
public enum StoreKind
{
    /// <summary>A SQLite file.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server.</summary>
    PostgreSql,

    /// <summary>A Redis server.</summary>
    Redis,
}
