using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.Metadata;

/// <summary>Holds an issuer identifier and the addresses of its document.</summary>
internal sealed class IssuerAddress
{
    private IssuerAddress(string identifier, Uri address)
    {
        Identifier = identifier;
        var path = address.AbsolutePath.TrimEnd('/');
        Documents =
        [
            new(address, $"/.well-known/oauth-authorization-server{path}"),
            new(address, $"{path}/.well-known/openid-configuration"),
        ];
    }

    /// <summary>The identifier as the user has written it; documents must contain exactly this text (RFC 8414 §3.3).</summary>
    public string Identifier { get; }

    /// <summary>The address of RFC 8414 §3.1, and the one of OpenID Connect Discovery §4, in the order of the requests.</summary>
    public IReadOnlyList<Uri> Documents { get; }

    /// <summary>Reads an issuer identifier (RFC 8414 §2).</summary>
    /// <exception cref="ToolException">The text is not an issuer identifier.</exception>
    public static IssuerAddress Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            throw new ToolException($"'{text}' is not an issuer. Name the issuer as an absolute URL, for example https://login.example.com.");
        }

        if (text.Contains('?', StringComparison.Ordinal) || text.Contains('#', StringComparison.Ordinal) || address.UserInfo.Length > 0)
        {
            throw new ToolException("An issuer has no query, no fragment and no user name (RFC 8414 §2). Remove them from the URL.");
        }

        // The well-known path is a common mistake, because providers document the address of the document.
        if (address.AbsolutePath.Contains("/.well-known/", StringComparison.Ordinal))
        {
            throw new ToolException($"'{text}' is the address of a document. Name the issuer, which is the member \"issuer\" of the document.");
        }

        return IsSecure(address)
            ? new(text, address)
            : throw new ToolException($"The issuer '{text}' does not use https. Use an https URL; http is permitted only for loopback addresses.");
    }

    /// <summary>Returns whether an address uses https, or http on this machine.</summary>
    public static bool IsSecure(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
