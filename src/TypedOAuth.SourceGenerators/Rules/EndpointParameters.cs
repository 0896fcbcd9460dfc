using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Contains the endpoint parameters of a client, which fill placeholders of its endpoints.</summary>
internal sealed class EndpointParameters
{
    private static readonly EndpointParameters None = new([]);

    /// <summary>The placeholder that each endpoint can contain, and the placeholders that the values of a request fill.</summary>
    private static readonly string[] OfEveryEndpoint = ["client_id"];
    private static readonly string[] OfRevocation = [.. OfEveryEndpoint, "token", "access_token", "refresh_token", "account"];
    private static readonly string[] OfUserInfo = [.. OfEveryEndpoint, "access_token", "account"];

    private EndpointParameters(IReadOnlyList<EndpointParameter> all) => All = all;

    /// <summary>All declarations with a name, including duplicates.</summary>
    public IReadOnlyList<EndpointParameter> All { get; }

    public static EndpointParameters Read(AnnotatedClass annotated) => Read(annotated.GetAnnotations(AttributeNames.EndpointParameter));

    public static EndpointParameters Read(IEnumerable<AttributeArguments> declarations)
    {
        var all = declarations
            .Select(static arguments => arguments.Get(EndpointParameterArguments.Name) is { } name ? new EndpointParameter(arguments, name) : null)
            .OfType<EndpointParameter>().ToList();
        return all.Count == 0 ? None : new(all);
    }

    /// <summary>Returns the placeholders that an endpoint can contain in its path or query without a declaration.</summary>
    public static IReadOnlyList<string> GetPermitted(string endpoint) =>
        endpoint == ClientArguments.RevokeTokenUri.Name ? OfRevocation
        : endpoint == ClientArguments.UserInfoUri.Name ? OfUserInfo
        : endpoint == ClientArguments.Issuer.Name || endpoint == ClientArguments.ApiOrigins.Name ? []
        : OfEveryEndpoint;

    public EndpointParameter? Find(string name) => All.FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>Replaces the placeholders of an endpoint that have a value, so that the result can be checked. The others stay.</summary>
    /// <param name="endpoint">The name of the endpoint.</param>
    /// <param name="text">The URI with placeholders.</param>
    public string Fill(string endpoint, string text)
    {
        var end = PlaceholderText.GetAuthority(text).End;
        var permitted = GetPermitted(endpoint);
        return PlaceholderText.Fill(text, (name, position) => position < end
            ? Find(name)?.GetText()
            : Find(name) is { } parameter ? Uri.EscapeDataString(parameter.GetText())
            : permitted.Contains(name, StringComparer.Ordinal) ? "x"
            : null);
    }
}
