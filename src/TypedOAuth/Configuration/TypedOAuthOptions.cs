using Microsoft.Extensions.Configuration;

namespace TypedOAuth;

/// <summary>Represents the settings that all clients share, from the configuration section <c>OAuth2</c> or from code.</summary>
public sealed class TypedOAuthOptions
{
    /// <summary>The site's public address, for example <c>https://app.example.org</c>. Required, except in development.</summary>
    /// <remarks>
    /// <para>
    /// Redirect URIs are built from this address, never from a request's <c>Host</c> header. In the Development environment, a web host uses
    /// its first address if the setting is missing.
    /// </para>
    /// <para>
    /// A native app sets its loopback address including the port, or a private-use scheme with a dot, for example <c>com.example.app:/</c>
    /// (RFC 8252 §7.1 and §7.3).
    /// </para>
    /// </remarks>
    public Uri? BaseUri { get; set; }

    /// <summary>The path prefix of each client's connect and redirect endpoints. The default is <c>/oauth2</c>.</summary>
    /// <remarks>The prefix is read once, when the endpoints are mapped. A later change requires a restart.</remarks>
    public string PathPrefix { get; set; } = "/oauth2";

    /// <summary>The maximum duration of a user's authorization at the provider. The default is 10 minutes; the maximum is one day.</summary>
    public TimeSpan AuthorizationLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The lifetime of a link of <c>CreateReconnectUrlAsync</c>. The default is 3 days; the maximum is 7 days.</summary>
    public TimeSpan ReconnectLinkLifetime { get; set; } = TimeSpan.FromDays(3);

    /// <summary>Whether a web host without sign-in accepts connect links that are not bound to a browser.</summary>
    /// <remarks>
    /// <para>
    /// The default is <see langword="false"/>: in such a host, call <c>GetUserAuthorizationUrlAsync</c> within a request. Only the browser of
    /// this request can use the link (RFC 9700 §4.7).
    /// </para>
    /// <para>
    /// An unbound link connects the account of any person who opens the link and confirms. Set this option only if the application ensures
    /// that no other person gets the link. A host with sign-in ignores this option, because it checks the signed-in user instead.
    /// </para>
    /// </remarks>
    public bool AllowUnboundTickets { get; set; }

    /// <summary>The function that returns the user of a request. TypedOAuth.AspNetCore provides it as the typed <c>options.UserId</c>.</summary>
    internal Delegate? UserIdSelector { get; set; }

    /// <summary>The configuration from which the host reads its settings; <see langword="null"/> without configuration.</summary>
    internal IConfiguration? Configuration { get; set; }

    /// <summary>The settings of the host's pages, which TypedOAuth.AspNetCore provides as typed properties (<c>options.AppName</c>).</summary>
    internal object? PageOptions { get; set; }
}
