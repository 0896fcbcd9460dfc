using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Metadata;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Supplies the values that follow from a metadata document.</summary>
internal sealed class MetadataSource(MetadataDocument document) : IArgumentSource
{
    public const string Refresh = "refresh_token";
    private const string Post = "client_secret_post";
    private const string Basic = "client_secret_basic";

    /// <summary>The arguments that a document can determine.</summary>
    /// <remarks>A document that supports the default of an argument does not determine it.</remarks>
    private static readonly Dictionary<string, Func<MetadataDocument, object?>> Values = new(StringComparer.Ordinal)
    {
        [ClientArguments.Issuer.Name] = static document => document.Issuer,
        [ClientArguments.AuthUri.Name] = static document => document.AuthorizationEndpoint,
        [ClientArguments.AccessTokenUri.Name] = static document => document.TokenEndpoint,
        [ClientArguments.RevokeTokenUri.Name] = static document => document.RevocationEndpoint,
        [ClientArguments.UserInfoUri.Name] = static document => document.UserInfoEndpoint,
        [ClientArguments.RequireIssuerInResponse.Name] = static document => document.ResponsesHaveIssuer ? true : null,
        [ClientArguments.SupportsRefresh.Name] = static document => document.GrantTypes?.Contains(Refresh) == false ? false : null,
        [ClientArguments.ClientAuthentication.Name] = static document =>
            document.AuthenticationMethods is { } methods && !methods.Contains(Post) && methods.Contains(Basic) ? new EnumMember("ClientSecretBasic", 1) : null,
    };

    public Argument<string?> Origin => ClientArguments.Metadata;

    public IEnumerable<KeyValuePair<string, TypedConstant>> Constants => [];

    /// <summary>Returns the source of a client; null if the document is faulty, or belongs to another issuer than the client.</summary>
    public static MetadataSource? Find(MetadataFile file, AttributeArguments written) =>
        file.Document is { } document && !IsOfOtherIssuer(document, written) ? new(document) : null;

    /// <summary>Returns whether a client declares another issuer than the document, which must then not be used.</summary>
    public static bool IsOfOtherIssuer(MetadataDocument document, AttributeArguments arguments) =>
        arguments.IsWritten(ClientArguments.Issuer)
        && arguments.Get(ClientArguments.Issuer) is { } issuer
        && document.Issuer is { } other
        && issuer != other;

    public Optional<T> Find<T>(Argument<T> argument) => Find(argument.Name) is T value ? value : default(Optional<T>);

    /// <summary>Returns whether the document determines an argument, with another value than a constant.</summary>
    public bool IsContradicted(string name, TypedConstant value) => Find(name) switch
    {
        null => false,
        EnumMember member => member.Name != EnumMember.Read(value)?.Name,
        var stated => value.Kind != TypedConstantKind.Primitive || !stated.Equals(value.Value),
    };

    private object? Find(string name) => Values.TryGetValue(name, out var read) ? read(document) : null;
}
