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
    /// <summary>Keeps tokens and authorizations in progress in a SQLite file.</summary>
    /// <param name="builder">What <c>AddTypedOAuth</c> returned.</param>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite's, <c>Data Source=tokens.db</c> for example.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="OAuth2ConfigurationException">The connection string names no file.</exception>
    public static TypedOAuthBuilder UseSqlite(this TypedOAuthBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _ = new SqliteDatabase(connectionString, TimeProvider.System, NullLogger.Instance); // Refuses a wrong connection string here, where it is written.
        return builder.UseStore(provider => new SqliteTokenStore(
            connectionString,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
    }
}
