using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth;
using TypedOAuth.Hosting;
using TypedOAuth.Sqlite;
using TypedOAuth.Storage;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the SQLite store.</summary>
public static class SqliteTypedOAuthBuilderExtensions
{
    /// <summary>Stores tokens and pending authorizations in a SQLite file.</summary>
    /// <param name="builder">The builder that <c>AddTypedOAuth</c> returned.</param>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite, for example <c>Data Source=tokens.db</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="OAuth2ConfigurationException">The connection string does not name a file.</exception>
    public static TypedOAuthBuilder UseSqlite(this TypedOAuthBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _ = new SqliteDatabase(connectionString, TimeProvider.System, NullLogger.Instance); // Validates the connection string at registration.
        return builder.UseStore(provider => new SqliteTokenStore(
            connectionString,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
    }
}
