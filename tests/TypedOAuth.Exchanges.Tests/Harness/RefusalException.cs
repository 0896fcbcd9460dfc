namespace TypedOAuth.Exchanges.Tests.Harness;

/// <summary>Ends the handling of a request that a provider refuses.</summary>
internal sealed class RefusalException(string reason, HttpResponseMessage? response) : Exception(reason)
{
    /// <summary>The provider's error response; null if the provider shows a page in the browser.</summary>
    public HttpResponseMessage? Response { get; } = response;
}
