using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Names the members of <c>OAuth2Requests</c> that stand for one request.</summary>
internal static class RequestKinds
{
    /// <summary>The name of the enumeration.</summary>
    public const string Type = "OAuth2Requests";

    public const string Authorization = "Authorization";
    public const string Token = "Token";
    public const string Refresh = "Refresh";
    public const string Exchange = "Exchange";
    public const string Revocation = "Revocation";
    public const string UserInfo = "UserInfo";
    public const string Api = "Api";

    /// <summary>The arguments that name the requests of a declaration.</summary>
    public static IReadOnlyList<Argument<ImmutableArray<string>>> Arguments { get; } =
        [RequestArguments.On, RequestParameterArguments.On, RequestHeaderArguments.On];

    /// <summary>Describes a request for messages.</summary>
    public static string Describe(string kind) => kind switch
    {
        Token => "token request",
        Refresh => "refresh request",
        Exchange => "exchange request",
        Revocation => "revocation request",
        UserInfo => "UserInfo request",
        Api => "API request",
        _ => "authorization request",
    };
}
