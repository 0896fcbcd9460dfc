using TypedOAuth.Configuration;
using TypedOAuth.Generated;

namespace TypedOAuth.Tests.Harness.Model;

/// <summary>The settings of every process of the model.</summary>
internal sealed class ModelSettings : IClientSettingsSource
{
    private static readonly OAuth2ClientDefinition Any = Define(OAuth2RefreshTokenUse.Unknown, isReuseTolerated: false);

    private ModelSettings() => Current = ClientSettings.Create(Any, new BasicClientOptions { ClientId = "id", ClientSecret = "secret" });

    public static ModelSettings Instance { get; } = new();

    public ClientSettings Current { get; }

    public OAuth2ClientOptions Options => Current.Options;

    public IReadOnlyList<string> MissingSettings => [];

    public Uri RedirectUri => Current.RedirectUri;

    public static OAuth2ClientDefinition Define(OAuth2RefreshTokenUse use, bool isReuseTolerated) => new()
    {
        Alias = "model",
        DisplayName = "Model",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        ClientAuthentication = OAuth2ClientAuthentication.ClientSecretPost,
        RefreshTokenUse = use,
        RefreshReuseTolerated = isReuseTolerated,
    };

    public string GetPath(string endpoint) => $"/oauth2/model-{endpoint}";

    public void Dispose()
    {
    }
}
