using TypedOAuth.TestSupport;

namespace TypedOAuth.Exchanges.Tests.Entra;

/// <summary>A tenant of Microsoft Entra ID, with its issuer and the documents that it publishes.</summary>
internal sealed class EntraTenant : IDisposable
{
    private readonly HttpMessageInvoker _documents;

    public EntraTenant(string id, string clientId, TimeProvider time)
    {
        var documents = new ScriptedServer();
        _documents = new HttpMessageInvoker(documents);
        var issuer = $"https://login.microsoftonline.com/{id}";
        Issuer = new IdTokenIssuer(documents, $"{issuer}/v2.0", clientId, time) { KeysUri = $"{issuer}/discovery/v2.0/keys" };
    }

    public IdTokenIssuer Issuer { get; }

    public async Task<HttpResponseMessage> AnswerAsync(Uri document)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, document);
        return await _documents.SendAsync(request, CancellationToken.None);
    }

    public void Dispose() => _documents.Dispose();
}
