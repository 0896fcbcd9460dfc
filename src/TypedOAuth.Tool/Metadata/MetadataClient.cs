using System.Net;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.Metadata;

/// <summary>Requests the metadata of authorization servers.</summary>
internal sealed class MetadataClient(ToolHost host, TimeSpan timeout) : IDisposable
{
    /// <summary>The largest documents that are in use have some 10 KiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const int MaxRedirects = 5;

    private readonly HttpClient _http = new(host.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => _http.Dispose();

    /// <summary>Requests the document of an issuer: first as RFC 8414 describes, then as OpenID Connect Discovery describes.</summary>
    /// <exception cref="ToolException">The issuer has no usable document, or cannot be reached.</exception>
    public async Task<FetchedDocument> FetchAsync(IssuerAddress issuer, CancellationToken cancellationToken)
    {
        var faults = new List<MetadataFault>();
        foreach (var address in issuer.Documents)
        {
            var (document, fault) = await host.WithStatusAsync(
                $"Requesting {address} …", () => FetchInTimeAsync(issuer, address, cancellationToken)).ConfigureAwait(false);
            if (document is not null)
            {
                return new(address, document);
            }

            faults.Add(fault!);
            if (fault!.IsTemporary)
            {
                throw new ToolException($"{fault.Message} Try again later.");
            }
        }

        var hint = faults.Find(static fault => fault.OtherIssuer is not null) is { } other
            ? " The issuers must be equal, character by character (RFC 8414 §3.3). "
                + $"If you mean that issuer, run `dotnet typedoauth metadata {ShellText.Quote(other.OtherIssuer!)}`."
            : "";
        throw new ToolException(
            $"The issuer '{issuer.Identifier}' has no usable metadata. {string.Join(' ', faults.Select(static fault => fault.Message))}{hint}");
    }

    private async Task<(MetadataDocument? Document, MetadataFault? Fault)> FetchInTimeAsync(
        IssuerAddress issuer, Uri address, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(timeout, host.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            var (content, fault) = await DownloadAsync(address, either.Token).ConfigureAwait(false);
            return content is null ? (null, fault) : Read(issuer, address, content);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, new($"{address} did not answer within {timeout.TotalSeconds:0.###} seconds; --timeout sets a longer time.", IsTemporary: true));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // The inner exception names the fault of a certificate.
            return (null, new($"{address} cannot be reached: {(exception.InnerException ?? exception).Message.TrimEnd('.')}.", IsTemporary: true));
        }
    }

    private async Task<(byte[]? Content, MetadataFault? Fault)> DownloadAsync(Uri address, CancellationToken cancellationToken)
    {
        var current = address;
        for (var redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, current);
            request.Headers.Accept.Add(new("application/json"));
            request.Headers.UserAgent.Add(new("dotnet-typedoauth", ToolVersion.Current));
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.OK)
            {
                return await ReadContentAsync(address, response, cancellationToken).ConfigureAwait(false);
            }

            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
            {
                var status = (int)response.StatusCode;
                return (null, new($"{address} answers with the status {status}.", IsTemporary: status is 408 or 429 or >= 500));
            }

            if (response.Headers.Location is not { } location || !Uri.TryCreate(current, location, out var next))
            {
                return (null, new($"{address} redirects without a valid address.", IsTemporary: false));
            }

            if (Uri.Compare(next, address, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.Ordinal) != 0)
            {
                var origin = next.GetLeftPart(UriPartial.Authority);
                return (null, new($"{address} redirects to another origin, {origin}, which is not followed.", IsTemporary: false));
            }

            current = next;
        }

        return (null, new($"{address} redirects more than {MaxRedirects} times.", IsTemporary: false));
    }

    private static async Task<(byte[]? Content, MetadataFault? Fault)> ReadContentAsync(
        Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var content = new MemoryStream();
            var buffer = new byte[16 * 1024];
            int count;
            while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (content.Length + count > MaxBytes)
                {
                    return (null, new($"The document at {address} is larger than {MaxBytes / 1024} KiB.", IsTemporary: false));
                }

                content.Write(buffer, 0, count);
            }

            return (content.ToArray(), null);
        }
    }

    private static (MetadataDocument? Document, MetadataFault? Fault) Read(IssuerAddress issuer, Uri address, byte[] content)
    {
        try
        {
            var document = MetadataDocument.Parse(content);
            return document.Issuer == issuer.Identifier
                ? (document, null)
                : (null, new($"The document at {address} belongs to the issuer '{document.Issuer}'.", IsTemporary: false) { OtherIssuer = document.Issuer });
        }
        catch (ToolException exception)
        {
            return (null, new($"The document at {address} {exception.Message}.", IsTemporary: false));
        }
    }
}
