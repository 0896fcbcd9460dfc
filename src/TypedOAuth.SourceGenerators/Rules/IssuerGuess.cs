using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Guesses a client's issuer from its authorization endpoint, for messages and fixes.</summary>
/// <remarks>The issuer in the provider's metadata is authoritative, and messages say so.</remarks>
internal sealed class IssuerGuess
{
    /// <summary>The parts of authorization endpoints' paths that follow the issuer's path, at Keycloak and at Okta's custom servers.</summary>
    private static readonly string[] PathEnds = ["/protocol/openid-connect/auth", "/v1/authorize"];

    /// <summary>The paths before such a part that do not belong to the issuer, at Okta's organization server.</summary>
    private static readonly string[] OwnPaths = ["/oauth2"];

    private IssuerGuess(string? issuer, string advice) => (Issuer, Advice) = (issuer, advice);

    /// <summary>The issuer; null if it cannot be guessed.</summary>
    public string? Issuer { get; }

    /// <summary>The advice about a missing issuer.</summary>
    public string Advice { get; }

    /// <summary>The properties for a fix.</summary>
    public ImmutableDictionary<string, string?> Hints => Issuer is null
        ? FixHints.Create()
        : FixHints.Create((FixHints.Argument, ClientArguments.Issuer.Name), (FixHints.Replacement, Issuer));

    public static IssuerGuess Create(ClientContext context)
    {
        var text = UriMend.Apply(context.Arguments.Get(ClientArguments.AuthUri));
        if (UriText.FindFault(text) is not null || UriText.Parse(text) is not { Scheme: "https" } uri)
        {
            return None();
        }

        if (FindForm(uri) is { } form && form.TenantHosts.Contains(uri.Host, StringComparer.Ordinal))
        {
            return OfTenant(uri, form);
        }

        return UriPlaceholder.Find(uri) is null ? Of(GetOrigin(uri) + GetPath(uri)) : None();
    }

    /// <summary>Returns scheme, host and port of a URI.</summary>
    public static string GetOrigin(UriText uri) => $"https://{uri.Host}{(string.IsNullOrEmpty(uri.Port) ? "" : ":")}{uri.Port}";

    private static IssuerGuess None() => new(null, "set Issuer to the issuer in the provider's metadata");

    private static IssuerGuess Of(string issuer) => new(issuer, $"set Issuer = \"{issuer}\" if this is the issuer in the provider's metadata");

    private static IssuerForm? FindForm(UriText uri) => Array.Find(
        ProviderFacts.All, provider => provider.Issuer?.TenantHosts.Contains(uri.Host, StringComparer.Ordinal) == true)?.Issuer
        ?? ProviderFacts.Find(uri.Host)?.Issuer;

    private static IssuerGuess OfTenant(UriText uri, IssuerForm form)
    {
        var tenant = uri.Path.Split('/').ElementAtOrDefault(1) ?? "";
        tenant = Array.Find(form.Tenants, known => known.Name == tenant) is { Id: { } id } ? id : tenant;
        return Guid.TryParse(tenant, out _)
            ? Of($"{GetOrigin(uri)}/{tenant}/v2.0")
            : new(
                null,
                $"the issuer differs between tenants; if all users belong to one tenant, set Issuer = \"{GetOrigin(uri)}/(tenant id)/v2.0\", "
                + "otherwise do not use the ID token, and suppress this warning");
    }

    private static string GetPath(UriText uri)
    {
        var end = Array.Find(PathEnds, end => uri.Path.EndsWith(end, StringComparison.Ordinal));
        var path = end is null ? "" : uri.Path.Substring(0, uri.Path.Length - end.Length);
        path = OwnPaths.Contains(path, StringComparer.Ordinal) ? "" : path;
        return path.Length == 0 && FindForm(uri) is { EndsWithSlash: true } ? "/" : path;
    }
}
