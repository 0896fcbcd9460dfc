using System.Collections.Immutable;
using System.Net;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>A client's endpoints and its issuer: that they are there, and that they go together.</summary>
internal static class EndpointRules
{
    private static readonly string[] RequiredNames = ["AuthUri", "AccessTokenUri"];

    private static readonly string[] Names = [.. RequiredNames, "RefreshTokenUri", "RevokeTokenUri"];

    public static void Check(ClientContext context)
    {
        var arguments = context.Arguments;
        foreach (var name in RequiredNames)
        {
            if (string.IsNullOrEmpty(arguments.GetString(name)) && !arguments.IsErroneous(name))
            {
                var example = name == "AuthUri" ? "https://example.com/authorize" : "https://example.com/token";
                context.ReportFixable(
                    Descriptors.MissingEndpoint, arguments.GetLocation(name), FixHints.Create((FixHints.Argument, name), (FixHints.Replacement, example)), name);
            }
        }

        foreach (var name in Names)
        {
            if (arguments.GetString(name) is { Length: > 0 } text)
            {
                UriRules.Check(new(name, text, arguments.GetLocation(name), context.Options, context.Report) { AllowsLoopback = AllowsLoopback(context) });
            }
        }

        CheckTogether(context);
        CheckRefreshEndpoint(context);
        CheckIssuer(context);
    }

    private static string? GuessIssuer(ClientContext context) =>
        context.Arguments.GetString("AuthUri") is { } text && UriText.FindFault(text) is null
        && UriText.Parse(text) is { Scheme: "https", UserInformation: null } uri
            ? GetOrigin(uri)
            : null;

    private static string GetOrigin(UriText uri) => $"https://{uri.Host}{(string.IsNullOrEmpty(uri.Port) ? "" : ":")}{uri.Port}";

    private static void CheckTogether(ClientContext context)
    {
        var arguments = context.Arguments;
        var (authorization, token, revocation) = (arguments.GetString("AuthUri"), arguments.GetString("AccessTokenUri"), arguments.GetString("RevokeTokenUri"));
        if (!string.IsNullOrEmpty(token) && token == authorization)
        {
            context.Report(Descriptors.SameAuthorizationAndToken, arguments.GetLocation("AccessTokenUri"), UriText.Mask(token!));
        }

        if (!string.IsNullOrEmpty(revocation) && (revocation == token || revocation == authorization))
        {
            context.Report(
                Descriptors.SameRevocation, arguments.GetLocation("RevokeTokenUri"), revocation == token ? "AccessTokenUri" : "AuthUri", UriText.Mask(revocation!));
        }

        if (arguments.GetString("Issuer") is null && GetDomain(authorization) is { } one && GetDomain(token) is { } two && one != two)
        {
            context.ReportFixable(Descriptors.NoIssuerAcrossDomains, arguments.GetLocation("AuthUri"), HintIssuer(context), one, two);
        }
    }

    private static void CheckRefreshEndpoint(ClientContext context)
    {
        if (!string.IsNullOrEmpty(context.Arguments.GetString("RefreshTokenUri")) && !context.Arguments.GetBoolean("SupportsRefresh", defaultValue: true))
        {
            context.Report(Descriptors.UnusedRefreshEndpoint, context.Arguments.GetLocation("RefreshTokenUri"));
        }
    }

    private static void CheckIssuer(ClientContext context)
    {
        var location = context.Arguments.GetLocation("Issuer");
        if (context.Arguments.GetString("Issuer") is not { } issuer)
        {
            if (context.Arguments.GetBoolean("RequireIssuerInResponse", defaultValue: false) && !context.Arguments.IsErroneous("Issuer"))
            {
                context.ReportFixable(Descriptors.AnyIssuerAccepted, context.Arguments.GetLocation("RequireIssuerInResponse"), HintIssuer(context));
            }

            return;
        }

        if (UriText.FindFault(issuer) is { } fault)
        {
            context.Report(Descriptors.InvalidIssuer, location, UriText.Mask(issuer), $"no form that a URI can have: {fault.Message}");
            return;
        }

        var uri = UriText.Parse(issuer);
        if (uri.Scheme != "https" && !(uri is { Scheme: "http", IsLoopback: true } && AllowsLoopback(context)))
        {
            ReportIssuer($"the scheme '{uri.Scheme}', and https is asked for");
        }
        else if (uri.Query is not null || uri.Fragment is not null)
        {
            ReportIssuer(uri.Query is not null ? "a query" : "a fragment");
        }
        else if (uri.UserInformation is not null)
        {
            ReportIssuer("user information");
        }

        void ReportIssuer(string what)
        {
            var replacement = uri.Scheme is "https" or "http" ? GetOrigin(uri) + uri.Path : null;
            context.ReportFixable(Descriptors.InvalidIssuer, location, FixHints.Create((FixHints.Replacement, replacement)), UriText.Mask(issuer), what);
        }
    }

    /// <summary>Tells a fix the authorization endpoint's origin, which often is the issuer.</summary>
    public static ImmutableDictionary<string, string?> HintIssuer(ClientContext context) =>
        GuessIssuer(context) is { } issuer ? FixHints.Create((FixHints.Argument, "Issuer"), (FixHints.Replacement, issuer)) : FixHints.Create();

    private static bool AllowsLoopback(ClientContext context) => context.Arguments.GetBoolean("AllowInsecureLoopback", defaultValue: false);

    /// <summary>The last two labels: enough for a hint, where a list of public suffixes would be too much.</summary>
    private static string? GetDomain(string? text)
    {
        if (string.IsNullOrEmpty(text) || UriText.FindFault(text!) is not null)
        {
            return null;
        }

        var host = UriText.Parse(text!).Host;
        var labels = host.Split('.');
        return labels.Length < 2 || IPAddress.TryParse(host.Trim('[', ']'), out _) ? null : $"{labels[labels.Length - 2]}.{labels[labels.Length - 1]}";
    }
}
