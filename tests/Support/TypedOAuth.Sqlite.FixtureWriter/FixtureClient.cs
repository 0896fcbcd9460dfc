using System.Globalization;
using TypedOAuth.Generated;

namespace TypedOAuth.Sqlite.FixtureWriter;

/// <summary>Declares the client that writes and reads every fixture. Its alias, scopes and fields never change.</summary>
[OAuth2Client(
    Alias = "fixture",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    Issuer = "https://as.example",
    DefaultScopes = ["read", "write"],
    Scopes = ["admin", "openid"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("login_hint")]
[OAuth2TokenField<string>("team.id")]
[OAuth2TokenField<int>("seats")]
[OAuth2TokenField<long>("installation")]
[OAuth2TokenField<bool>("trial")]
[OAuth2TokenField<double>("quota")]
[OAuth2TokenField<Uri>("instance_url")]
[OAuth2TokenField<DateTimeOffset>("paid_until")]
[OAuth2TokenField<string[]>("roles")]
public partial class FixtureClient
{
    /// <summary>Describes a record in the form of a fixture's description.</summary>
    public static FixtureToken Describe(string userId, AuthData data) => new(
        userId,
        data.Token,
        data.TokenType,
        data.RefreshToken,
        data.Scope,
        data.MissingScopes,
        data.ExpiresAt,
        data.TeamId is null
            ? []
            : new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["team.id"] = data.TeamId,
                ["seats"] = string.Create(CultureInfo.InvariantCulture, $"{data.Seats}"),
                ["installation"] = string.Create(CultureInfo.InvariantCulture, $"{data.Installation}"),
                ["trial"] = string.Create(CultureInfo.InvariantCulture, $"{data.Trial}"),
                ["quota"] = string.Create(CultureInfo.InvariantCulture, $"{data.Quota}"),
                ["instance_url"] = $"{data.InstanceUrl}",
                ["paid_until"] = string.Create(CultureInfo.InvariantCulture, $"{data.PaidUntil:O}"),
                ["roles"] = string.Join(',', data.Roles ?? []),
            });
}
