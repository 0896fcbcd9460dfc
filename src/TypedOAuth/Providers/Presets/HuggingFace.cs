// Written from huggingface.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Hugging Face.</summary>
[OAuth2Client(
    Alias = "huggingface",
    DisplayName = "Hugging Face",
    AuthUri = "https://huggingface.co/oauth/authorize",
    AccessTokenUri = "https://huggingface.co/oauth/token",
    Issuer = "https://huggingface.co",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    DefaultScopes = ["openid"],
    ApiOrigins = ["https://huggingface.co"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class HuggingFace;
