// Written from discord.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Discord.</summary>
[OAuth2Client(
    Alias = "discord",
    DisplayName = "Discord",
    AuthUri = "https://discord.com/oauth2/authorize",
    AccessTokenUri = "https://discord.com/api/oauth2/token",
    RevokeTokenUri = "https://discord.com/api/oauth2/token/revoke",
    Issuer = "https://discord.com",
    UserInfoUri = "https://discord.com/api/users/@me",
    AccessTokenLifetime = "P7D",
    RevocationReach = OAuth2RevocationReach.Grant,
    DefaultScopes = ["identify"],
    ApiOrigins = ["https://discord.com"])]
[OAuth2Scope("identify", Required = true, Name = "Identify")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username")]
internal static class Discord;
