using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Reports arguments that have no effect because of other arguments.</summary>
internal static class UnusedArgumentRules
{
    public static void Check(ClientContext context)
    {
        var arguments = context.Arguments;
        if (!string.IsNullOrEmpty(arguments.Get(ClientArguments.ExchangeTokenUri)) && !DeclaresExchange(context))
        {
            context.Report(
                Descriptors.UnusedArgument, arguments.GetLocation(ClientArguments.ExchangeTokenUri), ClientArguments.ExchangeTokenUri.Name,
                "no parameter of the exchange is declared", "declare its parameters with [OAuth2RequestParameter(…, On = OAuth2Requests.Exchange)]");
        }

        if (arguments.Get(ClientArguments.RevokedToken).Name is { } revoked && revoked != ClientArguments.RevokedToken.Default.Name
            && string.IsNullOrEmpty(arguments.Get(ClientArguments.RevokeTokenUri)) && !arguments.IsErroneous(ClientArguments.RevokeTokenUri))
        {
            Report(
                context, arguments, ClientArguments.RevokedToken, ClientArguments.RevokedToken.Name, "the client has no RevokeTokenUri",
                "declare the revocation endpoint, or remove the argument");
        }

        foreach (var parameter in context.Parameters.All)
        {
            CheckParameter(context, parameter);
        }
    }

    /// <summary>Reports an argument that the fix removes.</summary>
    public static void Report<T>(ClientContext context, AttributeArguments arguments, Argument<T> argument, string owner, string reason, string advice) =>
        context.ReportFixable(
            Descriptors.UnusedArgument, arguments.GetLocation(argument), FixHints.Create((FixHints.Argument, argument.Name)), owner, reason, advice);

    private static bool DeclaresExchange(ClientContext context) => RequestContext.GetDeclarations(context, AttributeNames.RequestParameter)
        .Any(static arguments => RequestContext.Read(arguments, RequestParameterArguments.On) is not { } on || on.Contains(RequestKinds.Exchange));

    private static void CheckParameter(ClientContext context, EndpointParameter parameter)
    {
        var arguments = parameter.Arguments;
        if (arguments.Get(EndpointParameterArguments.ArgumentName) is not null && parameter is { IsOfUser: false, Source: not null })
        {
            ReportOfParameter(EndpointParameterArguments.ArgumentName, "the value is not an argument of the URL methods");
        }

        if (arguments.Get(EndpointParameterArguments.From) is not null && (parameter.IsSetting || parameter.IsOfUser))
        {
            ReportOfParameter(EndpointParameterArguments.From, "the provider does not send the value");
        }

        void ReportOfParameter(Argument<string?> argument, string reason) => Report(
            context, arguments, argument, $"{argument.Name} of the endpoint parameter '{parameter.Name}'", reason, "remove the argument, or set Source");
    }
}
