using TypedOAuth.Generated;

namespace TypedOAuth.Tests.Harness;

/// <summary>A client of shops, each of which has endpoints and an API on a separate host.</summary>
public sealed class EndpointClient(OAuth2ClientCore<EndpointAuthData> core) : IOAuth2Client<EndpointClient, EndpointAuthData>
{
    public static OAuth2ClientDefinition Definition { get; } = Define();

    public OAuth2ClientCore<EndpointAuthData> Core { get; } = core;

    public static EndpointClient Create(OAuth2ClientCore<EndpointAuthData> core) => new(core);

    public ValueTask<EndpointAuthData?> GetAccessTokenForUserAsync(string userId, CancellationToken cancellationToken = default) =>
        Core.GetAccessTokenForUserAsync(userId, cancellationToken);

    public ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken = default) => Core.ForgetUserAsync(userId, cancellationToken);

    /// <summary>Creates the definition, with other parameters or endpoints if they are given.</summary>
    public static OAuth2ClientDefinition Define(
        OAuth2EndpointParameterAttribute? shop = null, bool multipleAccounts = false, string? tokenUri = null, bool sharesAccounts = false,
        OAuth2EndpointParameterAttribute? region = null) => new()
        {
            Alias = "shops",
            DisplayName = "Shops",
            AuthUri = "https://{shop}.shops.example/authorize",
            AccessTokenUri = tokenUri ?? "https://{shop}.shops.example/token",
            RevokeTokenUri = "https://{shop}.shops.example/revoke",
            ApiOrigins = ["https://{shop}.api.example"],
            MultipleAccounts = multipleAccounts,
            AllowSharedAccounts = sharesAccounts,
            EndpointParameters =
            [
                shop ?? new("shop") { Source = OAuth2EndpointParameterSource.User, Suffix = ".shops.example", Label = "Shop", Example = "tea-house" },
                .. region is null ? Array.Empty<OAuth2EndpointParameterAttribute>() : [region],
            ],
        };
}
