using System.Net;
using System.Net.Http.Headers;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport;

/// <summary>A body that refuses to be sent twice, whoever asks: the handler's own retry on a stale connection included.</summary>
internal sealed class OneTimeFormContent : HttpContent
{
    private static readonly MediaTypeHeaderValue FormType = new("application/x-www-form-urlencoded");

    private readonly FormWriter _form;
    private readonly int _length;
    private int _sent;

    public OneTimeFormContent(FormWriter form)
    {
        _form = form;
        _length = form.Written.Length;
        Headers.ContentType = FormType;
        Headers.ContentLength = _length;
    }

    public bool WasSent => Volatile.Read(ref _sent) != 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _sent, 1) != 0)
        {
            throw new HttpRequestException("A token request is not sent twice.");
        }

        // A write that outlives a cancelled request must not read a buffer that somebody else has rented by then.
        _form.BeginRead();
        await stream.WriteAsync(_form.Written, cancellationToken).ConfigureAwait(false);
        _form.EndRead();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }
}
