namespace TypedOAuth;

/// <summary>Holds the settings that all clients of an application share, from configuration under <c>OAuth2</c> or from code.</summary>
public sealed class TypedOAuthOptions
{
    /// <summary>
    /// The site's public address, <c>https://app.example.org</c> for example, from which redirect URIs are built (never from a request's
    /// <c>Host</c> header). Required; in the Development environment a web host may leave it out, and its own first address is used. A native
    /// app sets its loopback address with the port that it listens on, or a private-use scheme with a dot, <c>com.example.app:/</c> for
    /// example (RFC 8252 §7.1 and §7.3).
    /// </summary>
    public Uri? BaseUri { get; set; }

    /// <summary>
    /// The path under which each client has its connect and callback endpoints; <c>/oauth2</c> by default. It is read once, when the
    /// endpoints are mapped; a later change needs a restart.
    /// </summary>
    public string PathPrefix { get; set; } = "/oauth2";

    /// <summary>How long a user may take between leaving for the provider and coming back; 10 minutes by default, one day at most.</summary>
    public TimeSpan AuthorizationLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Whether a web host without sign-in accepts connect links that belong to no browser; <see langword="false"/> by default. Such a link
    /// connects the account of any person who opens it and confirms, so set it only if something else keeps the link with its user.
    /// </summary>
    /// <remarks>
    /// By default, <c>GetUserAuthorizationUrlAsync</c> is called within a request in such a host, and only the browser of this request can use
    /// the link (RFC 9700 §4.7). A host that signs users in compares the signed-in user instead, and ignores this option.
    /// </remarks>
    public bool AllowUnboundTickets { get; set; }

    /// <summary>Names the user of a request, for the host: TypedOAuth.AspNetCore shows it as <c>options.UserId</c>, typed.</summary>
    internal Delegate? UserIdSelector { get; set; }
}
