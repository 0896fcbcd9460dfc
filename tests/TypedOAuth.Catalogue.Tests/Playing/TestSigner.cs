namespace TypedOAuth.Catalogue.Tests.Playing;

/// <summary>Signs requests for providers that require a signature of the application.</summary>
internal sealed class TestSigner : IOAuth2RequestSigner
{
    public const string Signature = "signature-of-the-application";

    public ValueTask SignAsync(OAuth2ProviderRequest request, CancellationToken cancellationToken)
    {
        request.Parameters.Add(KeyValuePair.Create("sign", Signature));
        return default;
    }
}
