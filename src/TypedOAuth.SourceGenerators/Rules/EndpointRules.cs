using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks a client's endpoints: that they are declared, that each is valid, and that they fit together.</summary>
internal static class EndpointRules
{
    public static void Check(ClientContext context)
    {
        CheckRequired(context, ClientArguments.AuthUri, "https://example.com/authorize");
        CheckRequired(context, ClientArguments.AccessTokenUri, "https://example.com/token");
        CheckUri(context, context.Arguments, ClientArguments.AuthUri);
        CheckUri(context, context.Arguments, ClientArguments.AccessTokenUri);
        CheckUri(context, context.Arguments, ClientArguments.RefreshTokenUri);
        CheckUri(context, context.Arguments, ClientArguments.ExchangeTokenUri);
        CheckUri(context, context.Arguments, ClientArguments.RevokeTokenUri);
        CheckUri(context, context.Arguments, ClientArguments.UserInfoUri);
        CheckUri(context, context.Arguments, ClientArguments.DiscoveryUri);
        CheckTogether(context);
        CheckRefreshEndpoint(context);
        CheckRefreshUse(context);
        CheckRevocationReach(context);
    }

    /// <summary>Checks one endpoint of the client or of an environment.</summary>
    public static void CheckUri<T>(ClientContext context, AttributeArguments arguments, Argument<T> argument)
    {
        if (arguments.Get(argument) is string { Length: > 0 } text)
        {
            UriRules.Check(CreateEndpoint(context, argument.Name, text, arguments.GetLocation(argument)));
        }
    }

    /// <summary>Creates an endpoint that an attribute declares.</summary>
    public static Endpoint CreateEndpoint(ClientContext context, string name, string text, Location location) =>
        new(name, text, location, context.Options, context.Report)
        {
            AllowsLoopback = context.Arguments.Get(ClientArguments.AllowInsecureLoopback),
            SettingsName = AliasRules.GetSettingsName(context),
            Filled = context.Parameters.Fill(name, text),
            IsDeclared = true,
        };

    private static void CheckRequired(ClientContext context, Argument<string> argument, string example)
    {
        if (context.Arguments.Get(argument).Length == 0 && !context.Arguments.IsErroneous(argument) && !PresetRules.HasUnknownProvider(context))
        {
            context.ReportFixable(
                Descriptors.MissingEndpoint,
                context.Arguments.GetLocation(argument),
                FixHints.Create((FixHints.Argument, argument.Name), (FixHints.Replacement, example)),
                argument.Name);
        }
    }

    private static void CheckTogether(ClientContext context)
    {
        var arguments = context.Arguments;
        var authorization = UriMend.Apply(arguments.Get(ClientArguments.AuthUri));
        var token = UriMend.Apply(arguments.Get(ClientArguments.AccessTokenUri));
        var revocation = arguments.Get(ClientArguments.RevokeTokenUri) is { Length: > 0 } written ? UriMend.Apply(written) : null;
        if (token.Length > 0 && token == authorization)
        {
            context.Report(Descriptors.SameAuthorizationAndToken, arguments.GetLocation(ClientArguments.AccessTokenUri), UriText.Mask(token));
        }

        // A declared parameter or DELETE can tell a revocation from another request to the same endpoint, for example grant_type=delete.
        if (revocation is not null && !HasOwnMethod(context) && (revocation == authorization || (revocation == token && !AddsRevocationParameter(context))))
        {
            var same = revocation == token ? ClientArguments.AccessTokenUri : ClientArguments.AuthUri;
            context.Report(Descriptors.SameRevocation, arguments.GetLocation(ClientArguments.RevokeTokenUri), same.Name, UriText.Mask(revocation));
        }
    }

    private static bool AddsRevocationParameter(ClientContext context) => RequestContext.GetDeclarations(context, AttributeNames.RequestParameter)
        .Any(static arguments => arguments.Get(RequestParameterArguments.Value) is not null
            && RequestContext.Read(arguments, RequestParameterArguments.On) is { } on && on.Contains(RequestKinds.Revocation));

    /// <summary>Returns whether a method tells the revocation from the other requests to the same endpoint, for example DELETE.</summary>
    private static bool HasOwnMethod(ClientContext context) => RequestContext.GetDeclarations(context, AttributeNames.Request)
        .Any(static request => request.Get(RequestArguments.Method).Name is "Delete"
            && RequestContext.Read(request, RequestArguments.On) is { } on && on.Contains(RequestKinds.Revocation) && !on.Contains(RequestKinds.Token));

    private static void CheckRefreshEndpoint(ClientContext context)
    {
        if (!string.IsNullOrEmpty(context.Arguments.Get(ClientArguments.RefreshTokenUri)) && !context.Arguments.Get(ClientArguments.SupportsRefresh))
        {
            context.Report(Descriptors.UnusedRefreshEndpoint, context.Arguments.GetLocation(ClientArguments.RefreshTokenUri));
        }
    }

    private static void CheckRefreshUse(ClientContext context)
    {
        var arguments = context.Arguments;
        var use = arguments.Get(ClientArguments.RefreshTokenUse).Name;
        var isTolerated = arguments.Get(ClientArguments.RefreshReuseTolerated);
        if (arguments.Get(ClientArguments.SupportsRefresh))
        {
            if (isTolerated && use == "Stays")
            {
                context.Report(Descriptors.NeedlessReuseTolerance, arguments.GetLocation(ClientArguments.RefreshReuseTolerated));
            }

            return;
        }

        if (arguments.Get(ClientArguments.RefreshCredential).Name is { } credential && credential != ClientArguments.RefreshCredential.Default.Name)
        {
            context.Report(
                Descriptors.UnusedRefreshUse, arguments.GetLocation(ClientArguments.RefreshCredential), ClientArguments.RefreshCredential.Name);
        }

        if (use is not null && use != ClientArguments.RefreshTokenUse.Default.Name)
        {
            context.Report(
                Descriptors.UnusedRefreshUse, arguments.GetLocation(ClientArguments.RefreshTokenUse), ClientArguments.RefreshTokenUse.Name);
        }

        if (isTolerated)
        {
            context.Report(
                Descriptors.UnusedRefreshUse, arguments.GetLocation(ClientArguments.RefreshReuseTolerated), ClientArguments.RefreshReuseTolerated.Name);
        }
    }

    private static void CheckRevocationReach(ClientContext context)
    {
        if (string.IsNullOrEmpty(context.Arguments.Get(ClientArguments.RevokeTokenUri))
            && context.Arguments.Get(ClientArguments.RevocationReach).Name is { } reach && reach != ClientArguments.RevocationReach.Default.Name)
        {
            context.Report(Descriptors.UnusedRevocationReach, context.Arguments.GetLocation(ClientArguments.RevocationReach));
        }
    }
}
