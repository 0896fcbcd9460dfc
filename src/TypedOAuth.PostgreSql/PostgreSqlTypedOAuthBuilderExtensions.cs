using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TypedOAuth;
using TypedOAuth.Hosting;
using TypedOAuth.PostgreSql;
using TypedOAuth.Storage;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the PostgreSQL store.</summary>
public static class PostgreSqlTypedOAuthBuilderExtensions
{
    /// <summary>Stores tokens and pending authorizations in a PostgreSQL database.</summary>
    /// <param name="builder">The builder that <c>AddTypedOAuth</c> returned.</param>
    /// <param name="connectionString">A connection string of Npgsql, for example <c>Host=db.example;Database=app;Username=app</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="OAuth2ConfigurationException">The connection string is invalid.</exception>
    public static TypedOAuthBuilder UsePostgreSql(this TypedOAuthBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        PostgreSqlDataSources.Create(connectionString).Dispose(); // Validates the connection string at registration.
        return builder.UseStore(provider => new PostgreSqlTokenStore(connectionString, GetLoggers(provider)));
    }

    /// <summary>Stores tokens and pending authorizations in the database of a data source.</summary>
    /// <param name="builder">The builder that <c>AddTypedOAuth</c> returned.</param>
    /// <param name="dataSource">The data source. The application disposes it after the services.</param>
    /// <returns>The same builder.</returns>
    public static TypedOAuthBuilder UsePostgreSql(this TypedOAuthBuilder builder, NpgsqlDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(dataSource);
        return builder.UseStore(provider => new PostgreSqlTokenStore(dataSource, GetLoggers(provider)));
    }

    private static ILoggerFactory GetLoggers(IServiceProvider provider) =>
        provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;
}
