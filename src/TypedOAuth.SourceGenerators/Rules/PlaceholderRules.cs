using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that placeholders in values of requests have a value, and that URLs contain no secrets.</summary>
internal static class PlaceholderRules
{
    public static void Check(ClientContext context)
    {
        foreach (var value in RequestValue.FindAll(context.Class))
        {
            CheckNames(context, value);
        }

        CheckEndpoint(context, ClientArguments.RevokeTokenUri);
        CheckEndpoint(context, ClientArguments.UserInfoUri);
    }

    private static void CheckNames(ClientContext context, RequestValue value)
    {
        HashSet<string>? known = null;
        foreach (var content in PlaceholderText.FindAll(value.Text))
        {
            known ??= RequestPlaceholders.GetKnown(context, value.IsOfAssertion);
            var names = PlaceholderText.GetNames(content).ToList();
            if (!PlaceholderText.IsComplete(content))
            {
                Report(content, "write one or two names, as in '{basic:client_id:client_secret}'", replacement: null);
            }
            else if (names.Find(name => !known.Contains(name)) is { } unknown)
            {
                var nearest = NearestName.Find(unknown, known);
                Report(content, Advise(unknown, nearest, value), nearest is null ? null : content.Replace(unknown, nearest));
            }
        }

        void Report(string content, string advice, string? replacement) => context.ReportFixable(
            Descriptors.UnknownPlaceholder, value.Location,
            FixHints.Create((FixHints.Replacement, replacement is null ? null : value.Text.Replace($"{{{content}}}", $"{{{replacement}}}"))),
            value.Owner, $"{{{content}}}", advice);
    }

    private static string Advise(string unknown, string? nearest, RequestValue value) =>
        nearest is not null ? $"write '{nearest}'"
        : value.IsOfAssertion ? "use '{client_id}', or declare an endpoint parameter of this name"
        : $"declare '{unknown}' as an endpoint parameter, a callback field or a token field, or correct the name";

    /// <summary>Notes an endpoint that contains a token. A path is logged like a query.</summary>
    private static void CheckEndpoint(ClientContext context, Argument<string?> endpoint)
    {
        if (context.Arguments.Get(endpoint) is { } text && RequestPlaceholders.FindSecret(text) is { } secret
            && EndpointParameters.GetPermitted(endpoint.Name).Contains(secret.Trim('{', '}'), StringComparer.Ordinal))
        {
            context.Report(
                Descriptors.SecretInQuery, context.Arguments.GetLocation(endpoint), endpoint.Name, secret,
                "use the body or a header if the provider accepts it");
        }
    }
}
