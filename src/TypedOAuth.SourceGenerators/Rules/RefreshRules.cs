using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Providers that give refresh tokens only to who asks for them.</summary>
internal static class RefreshRules
{
    /// <summary>How each of them is asked: by a scope, or by a parameter with a value.</summary>
    private static readonly (string Host, string? Parameter, string Value)[] Requests =
    [
        ("accounts.google.com", "access_type", "offline"),
        ("login.microsoftonline.com", null, "offline_access"),
        ("auth.atlassian.com", null, "offline_access"),
        ("www.reddit.com", "duration", "permanent"),
        ("www.dropbox.com", "token_access_type", "offline"),
        ("twitter.com", null, "offline.access"),
        ("x.com", null, "offline.access"),
    ];

    /// <summary>Checks a client that refreshes.</summary>
    /// <param name="context">The client.</param>
    /// <param name="scopes">Its scopes.</param>
    /// <param name="parameters">Its parameters, with <see langword="null"/> for the value of one that the caller chooses.</param>
    public static void Check(ClientContext context, Dictionary<string, Location> scopes, Dictionary<string, string?> parameters)
    {
        var uri = context.Arguments.Get(ClientArguments.AuthUri);
        if (!context.Arguments.Get(ClientArguments.SupportsRefresh) || UriText.FindFault(uri) is not null)
        {
            return;
        }

        var (host, parameter, value) = Requests.FirstOrDefault(request => request.Host == UriText.Parse(uri).Host);
        if (host is null)
        {
            return;
        }

        var isAsked = parameter is null
            ? scopes.ContainsKey(value)
            : parameters.TryGetValue(parameter, out var given) && (given is null || given == value);
        if (isAsked)
        {
            return;
        }

        context.ReportFixable(
            Descriptors.NothingAsksForRefresh,
            context.Arguments.GetLocation(ClientArguments.AuthUri),
            parameter is null
                ? FixHints.Create((FixHints.Scope, value))
                : FixHints.Create((FixHints.Parameter, parameter), (FixHints.Replacement, value)),
            host,
            parameter is null ? $"the scope '{value}'" : $"[OAuth2AuthorizationParameter(\"{parameter}\", \"{value}\")]");
    }
}
