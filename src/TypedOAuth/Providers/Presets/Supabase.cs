// Written from supabase.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Supabase.</summary>
[OAuth2Client(
    Alias = "supabase",
    DisplayName = "Supabase",
    AuthUri = "https://api.supabase.com/v1/oauth/authorize",
    AccessTokenUri = "https://api.supabase.com/v1/oauth/token",
    RevokeTokenUri = "https://api.supabase.com/v1/oauth/revoke",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    ApiOrigins = ["https://api.supabase.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json, Authentication = OAuth2ClientAuthentication.ClientSecretPost)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "refresh_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
internal static class Supabase;
