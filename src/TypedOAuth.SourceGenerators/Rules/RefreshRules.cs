using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that a client requests a refresh token if the provider issues one only on request.</summary>
internal static class RefreshRules
{
    /// <summary>Checks a client that refreshes.</summary>
    /// <param name="context">The client.</param>
    /// <param name="scopes">The client's scopes.</param>
    /// <param name="parameters">The client's parameters; the value is <see langword="null"/> for a parameter that the caller chooses.</param>
    public static void Check(ClientContext context, Dictionary<string, Location> scopes, Dictionary<string, string?> parameters)
    {
        // Checks the endpoint as a fix writes it; otherwise this report would appear only after that fix.
        var text = UriMend.Apply(context.Arguments.Get(ClientArguments.AuthUri));
        if (!context.Arguments.Get(ClientArguments.SupportsRefresh) || UriText.FindFault(text) is not null)
        {
            return;
        }

        var uri = UriText.Parse(text);
        if (ProviderFacts.Find(uri.Host)?.RefreshTokens is not { } request)
        {
            return;
        }

        if (request.Scopes is { Length: > 0 } alternatives)
        {
            var isAsked = request.IsRequestedByDefault && context.Arguments.Get(ClientArguments.DefaultScopes).IsEmpty;
            if (!isAsked && !alternatives.Any(scope => scopes.Keys.Any(declared => ScopeRules.Split(declared).Contains(scope))))
            {
                context.ReportFixable(
                    Descriptors.NothingAsksForRefresh, context.Arguments.GetLocation(ClientArguments.AuthUri),
                    FixHints.Create((FixHints.Scope, alternatives[0])), uri.Host, "returns a refresh token only if the request asks for one", $"declare the scope '{alternatives[0]}'");
            }
        }
        else
        {
            CheckParameters(context, uri, request.Parameters, parameters);
        }
    }

    private static void CheckParameters(
        ClientContext context, UriText uri, RefreshParameter[] requested, Dictionary<string, string?> parameters)
    {
        var missing = requested.Where(parameter => !parameter.IsIn(parameters)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        // The application has written the query of the endpoint, and no fix rewrites it.
        var inUri = new HashSet<string>(uri.GetParameters().Select(static parameter => parameter.Name), StringComparer.Ordinal);
        var values = missing.ConvertAll(parameter => (parameter.Name, Value: parameter.GetValue(parameters), IsInUri: inUri.Contains(parameter.Name)));
        var written = values.Where(static value => value.IsInUri).Select(static value => $"write '{value.Name}={value.Value}' in {ClientArguments.AuthUri.Name}");
        var declared = values.Where(static value => !value.IsInUri)
            .Select(static value => $"[{AttributeNames.Shorten(AttributeNames.AuthorizationParameter)}(\"{value.Name}\", \"{value.Value}\")]").ToList();
        var advice = written.Concat(declared.Count > 0 ? [$"declare {string.Join(" and ", declared)}"] : []);
        var hint = string.Join("&", values.Where(static value => !value.IsInUri).Select(static value => $"{value.Name}={value.Value}"));
        context.ReportFixable(
            Descriptors.NothingAsksForRefresh, context.Arguments.GetLocation(ClientArguments.AuthUri),
            FixHints.Create((FixHints.Parameters, hint.Length > 0 ? hint : null)), uri.Host, missing[0].Reason, string.Join(" and ", advice));
    }
}
