using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>Reads the members of a metadata document, and finds the first member with a value of a wrong type.</summary>
internal sealed class MetadataMembers(Dictionary<string, object?> members)
{
    public const string Issuer = "issuer";
    public const string AuthorizationEndpoint = "authorization_endpoint";
    public const string TokenEndpoint = "token_endpoint";
    public const string RevocationEndpoint = "revocation_endpoint";
    public const string UserInfoEndpoint = "userinfo_endpoint";
    public const string ResponseTypes = "response_types_supported";
    public const string GrantTypes = "grant_types_supported";
    public const string AuthenticationMethods = "token_endpoint_auth_methods_supported";
    public const string ChallengeMethods = "code_challenge_methods_supported";
    public const string ResponsesHaveIssuer = "authorization_response_iss_parameter_supported";

    /// <summary>The first member with a value of a wrong type, and the name of the right type.</summary>
    public (string Member, string Type)? Fault { get; private set; }

    public MetadataDocument Read() => new()
    {
        Issuer = ReadText(Issuer),
        AuthorizationEndpoint = ReadText(AuthorizationEndpoint),
        TokenEndpoint = ReadText(TokenEndpoint),
        RevocationEndpoint = ReadText(RevocationEndpoint),
        UserInfoEndpoint = ReadText(UserInfoEndpoint),
        ResponseTypes = ReadTexts(ResponseTypes),
        GrantTypes = ReadTexts(GrantTypes),
        AuthenticationMethods = ReadTexts(AuthenticationMethods),
        ChallengeMethods = ReadTexts(ChallengeMethods),
        ResponsesHaveIssuer = Find(ResponsesHaveIssuer, "true or false", static value => value is bool) is true,
    };

    private string? ReadText(string member) => Find(member, "a string", static value => value is string) is string { Length: > 0 } text ? text : null;

    private EquatableArray<string>? ReadTexts(string member) =>
        Find(member, "an array of strings", static value => value is List<object?> items && items.All(static item => item is string))
            is List<object?> { Count: > 0 } items ? new EquatableArray<string>([.. items.Cast<string>()]) : null;

    private object? Find(string member, string type, Func<object, bool> isValid)
    {
        if (!members.TryGetValue(member, out var value) || value is null)
        {
            return null;
        }

        if (isValid(value))
        {
            return value;
        }

        Fault ??= (member, type);
        return null;
    }
}
