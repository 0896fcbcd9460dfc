using System.Net;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks a client's issuer: that it is declared if it is needed, and that it is valid.</summary>
internal static class IssuerRules
{
    public static void Check(ClientContext context)
    {
        if (context.Arguments.Get(ClientArguments.Issuer) is { } issuer)
        {
            CheckIssuer(context, issuer, context.Arguments.GetLocation(ClientArguments.Issuer));
        }
        else
        {
            CheckMissing(context);
        }
    }

    private static void CheckMissing(ClientContext context)
    {
        var arguments = context.Arguments;
        var (authorization, token) = (arguments.Get(ClientArguments.AuthUri), arguments.Get(ClientArguments.AccessTokenUri));
        if (GetDomain(authorization) is { } one && GetDomain(token) is { } two && one != two)
        {
            context.ReportFixable(Descriptors.NoIssuerAcrossDomains, arguments.GetLocation(ClientArguments.AuthUri), IssuerGuess.Create(context).Hints, one, two);
        }

        if (arguments.Get(ClientArguments.RequireIssuerInResponse) && !arguments.IsErroneous(ClientArguments.Issuer))
        {
            var guess = IssuerGuess.Create(context);
            context.ReportFixable(
                Descriptors.AnyIssuerAccepted, arguments.GetLocation(ClientArguments.RequireIssuerInResponse), guess.Hints, guess.Advice);
        }
    }

    /// <summary>Checks the issuer of the client or of an environment.</summary>
    public static void CheckIssuer(ClientContext context, string issuer, Location location)
    {
        var endpoint = EndpointRules.CreateEndpoint(context, ClientArguments.Issuer.Name, issuer, location);
        if (UriText.FindFault(endpoint.Filled) is { } malformed)
        {
            context.Report(Descriptors.InvalidIssuer, location, UriText.Mask(issuer), $"is not an absolute URI ({malformed.Message})");
            return;
        }

        var uri = UriText.Parse(endpoint.Filled);
        if (UriPlaceholder.Find(uri) is { } placeholder)
        {
            endpoint.ReportPlaceholder(placeholder);
        }

        if (FindFault(uri, context.Arguments.Get(ClientArguments.AllowInsecureLoopback)) is { } fault)
        {
            var replacement = uri.Scheme is "https" or "http" && uri.Text == issuer ? IssuerGuess.GetOrigin(uri) + uri.Path : null;
            context.ReportFixable(
                Descriptors.InvalidIssuer, location, FixHints.Create((FixHints.Replacement, replacement)), UriText.Mask(issuer), fault);
        }
    }

    private static string? FindFault(UriText uri, bool allowsLoopback) => uri switch
    {
        { Scheme: "http", IsLoopback: true } when allowsLoopback => FindExcess(uri),
        { Scheme: not "https" } => $"has the scheme '{uri.Scheme}' instead of https",
        _ => FindExcess(uri),
    };

    /// <summary>Finds a part that an issuer must not contain.</summary>
    private static string? FindExcess(UriText uri) => uri switch
    {
        { Query: not null } => "has a query",
        { Fragment: not null } => "has a fragment",
        { UserInformation: not null } => "has user information",
        _ => null,
    };

    /// <summary>Returns the last two labels. They suffice for a hint, and no list of public suffixes is needed.</summary>
    private static string? GetDomain(string text)
    {
        if (UriText.FindFault(text) is not null)
        {
            return null;
        }

        var host = UriText.Parse(text).Host;
        var labels = host.Split('.');
        return labels.Length < 2 || IPAddress.TryParse(host.Trim('[', ']'), out _)
            ? null
            : $"{labels[labels.Length - 2]}.{labels[labels.Length - 1]}";
    }
}
