using TypedOAuth.Generated;

namespace TypedOAuth.Tests.Harness;

/// <summary>The <c>AuthData</c> of a client whose definition a test creates.</summary>
public sealed record EndpointAuthData : OAuth2AuthData, IOAuth2AuthData<EndpointAuthData>
{
    public EndpointAuthData()
    {
    }

    private EndpointAuthData(OAuth2TokenResponse response)
        : base(response)
    {
    }

    public static EndpointAuthData Create(OAuth2TokenResponse response) => new(response);
}
