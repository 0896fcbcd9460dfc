// Written from musicbrainz.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of MusicBrainz.</summary>
[OAuth2Client(
    Alias = "musicbrainz",
    DisplayName = "MusicBrainz",
    AuthUri = "https://musicbrainz.org/oauth2/authorize",
    AccessTokenUri = "https://musicbrainz.org/oauth2/token",
    RevokeTokenUri = "https://musicbrainz.org/oauth2/revoke",
    UserInfoUri = "https://musicbrainz.org/oauth2/userinfo",
    DefaultScopes = ["profile"],
    ApiOrigins = ["https://musicbrainz.org"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "metabrainz_user_id", Label = "sub")]
internal static class MusicBrainz;
