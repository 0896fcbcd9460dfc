using System.Text.Json.Nodes;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Exchanges.Tests.Harness;

/// <summary>A provider that issues ID tokens (OpenID Connect Core §2) and publishes its keys.</summary>
internal abstract class OpenIdServer : ProviderServer
{
    private readonly string _keysUri;
    private readonly IdTokenIssuer _issuer;
    private readonly HttpMessageInvoker _documents;

    protected OpenIdServer(string issuer, string keysUri, string? discoveryUri = null)
    {
        var documents = new ScriptedServer();
        _keysUri = keysUri;
        _documents = new HttpMessageInvoker(documents);
        _issuer = new IdTokenIssuer(documents, issuer, ClientId, Time) { KeysUri = keysUri };
        _issuer.DiscoveryUri = discoveryUri ?? _issuer.DiscoveryUri;
    }

    /// <summary>Answers a request that is not for a public document.</summary>
    protected abstract HttpResponseMessage Answer(ReceivedRequest request);

    protected sealed override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request) =>
        request.Method == HttpMethod.Get && (request.Address == _keysUri || request.Address == _issuer.DiscoveryUri)
            ? _documents.SendAsync(new HttpRequestMessage(HttpMethod.Get, request.Uri), CancellationToken.None)
            : Task.FromResult(Answer(request));

    /// <summary>Creates an ID token.</summary>
    protected string CreateIdToken(string? nonce, string subject, params (string Name, JsonNode Value)[] claims)
    {
        var all = _issuer.CreateClaims(nonce, subject);
        foreach (var (name, value) in claims)
        {
            all[name] = value;
        }

        return _issuer.Sign(all);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _documents.Dispose();
        }

        base.Dispose(disposing);
    }
}
