using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Configuration;

/// <summary>A client's computed settings as they are now, whatever its options' type; each is computed once per change.</summary>
internal interface IClientSettingsSource : IDisposable
{
    OAuth2ClientSettings Settings { get; }

    AuthorizationUrlHead AuthorizationUrl { get; }

    Uri RedirectUri { get; }

    /// <summary>How long a user may take between leaving for the authorization server and coming back.</summary>
    TimeSpan AuthorizationLifetime { get; }

    /// <summary>The path of one of the client's endpoints, <c>connect</c> or <c>callback</c>.</summary>
    string GetPath(string endpoint);

    /// <summary>The public address of one of the client's endpoints.</summary>
    Uri GetUri(string endpoint);
}
