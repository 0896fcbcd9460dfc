using TypedOAuth.Configuration;

namespace TypedOAuth.Benchmarks.Tokens;

/// <summary>Returns the same settings for each operation.</summary>
internal sealed class FixedSettings(ClientSettings settings) : IClientSettingsSource
{
    public ClientSettings Current => settings;

    public OAuth2ClientOptions Options => settings.Options;

    public IReadOnlyList<string> MissingSettings => [];

    public Uri RedirectUri => settings.RedirectUri;

    public string GetPath(string endpoint) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
