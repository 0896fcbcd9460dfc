namespace TypedOAuth.Catalogue.Tests.Playing;

/// <summary>Sends requests to a provider that outlives the handler.</summary>
internal sealed class BorrowedHandler(HttpMessageHandler provider) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _provider = new(provider, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _provider.SendAsync(request, cancellationToken);
}
