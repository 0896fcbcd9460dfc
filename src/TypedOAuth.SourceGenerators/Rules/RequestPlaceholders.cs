using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Contains the placeholders that values of requests can contain.</summary>
internal static class RequestPlaceholders
{
    private const string ClientId = "client_id";

    /// <summary>The values that the client knows itself.</summary>
    private static readonly string[] Standard =
    [
        ClientId, "client_secret", "code", "redirect_uri", "code_verifier", "state", "scope", "refresh_token", "access_token", "token", "account",
        "new_guid",
    ];

    private static readonly HashSet<string> Secrets = new(StringComparer.Ordinal)
    {
        "client_secret", "code", "code_verifier", "refresh_token", "access_token", "token",
    };

    public static bool IsReserved(string name) => Standard.Contains(name, StringComparer.Ordinal);

    /// <summary>Returns whether a value, or a parameter of that name, is a secret.</summary>
    public static bool IsSecret(string name) => Secrets.Contains(name);

    /// <summary>Returns the first placeholder of a text that stands for a secret, as written; null if there is none.</summary>
    public static string? FindSecret(string text) =>
        PlaceholderText.FindAll(text).FirstOrDefault(static content => PlaceholderText.GetNames(content).Any(IsSecret)) is { } found ? $"{{{found}}}" : null;

    /// <summary>Returns the names that placeholders of a value can have.</summary>
    public static HashSet<string> GetKnown(ClientContext context, bool isOfAssertion)
    {
        var known = new HashSet<string>(context.Parameters.All.Select(static parameter => parameter.Name), StringComparer.Ordinal) { ClientId };
        if (!isOfAssertion)
        {
            known.UnionWith(Standard);
            known.UnionWith(context.Class.GetAnnotations(AttributeNames.CallbackField)
                .Select(static arguments => arguments.Get(CallbackFieldArguments.Parameter)).OfType<string>());
            known.UnionWith(context.Class.GetAnnotations(AttributeNames.TokenField)
                .Select(static arguments => arguments.Get(TokenFieldArguments.Path)).OfType<string>());
        }

        return known;
    }
}
