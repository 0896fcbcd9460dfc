using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2Environment]</c>.</summary>
internal static class EnvironmentArguments
{
    public static readonly Argument<string?> Name = ArgumentTypes.Text("name", position: 0);
    public static readonly Argument<string?> AuthUri = ArgumentTypes.Text("AuthUri");
    public static readonly Argument<string?> AccessTokenUri = ArgumentTypes.Text("AccessTokenUri");
    public static readonly Argument<string?> RefreshTokenUri = ArgumentTypes.Text("RefreshTokenUri");
    public static readonly Argument<string?> ExchangeTokenUri = ArgumentTypes.Text("ExchangeTokenUri");
    public static readonly Argument<string?> RevokeTokenUri = ArgumentTypes.Text("RevokeTokenUri");
    public static readonly Argument<string?> UserInfoUri = ArgumentTypes.Text("UserInfoUri");
    public static readonly Argument<string?> Issuer = ArgumentTypes.Text("Issuer");
    public static readonly Argument<string?> DiscoveryUri = ArgumentTypes.Text("DiscoveryUri");
    public static readonly Argument<ImmutableArray<string>> ApiOrigins = ArgumentTypes.Texts("ApiOrigins");

    /// <summary>The arguments that are endpoints, and the issuer.</summary>
    public static IReadOnlyList<Argument<string?>> Addresses { get; } =
        [AuthUri, AccessTokenUri, RefreshTokenUri, ExchangeTokenUri, RevokeTokenUri, UserInfoUri, Issuer, DiscoveryUri];
}
