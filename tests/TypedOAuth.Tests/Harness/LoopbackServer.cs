using System.Collections.Concurrent;
using System.Net;
using System.Text;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Harness;

/// <summary>Responds to each HTTP request with a cookie and a redirect.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener _listener = new();

    public LoopbackServer()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort.Find()}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public Func<(int Status, string Body)> Answer { get; set; } = static () => (200, "{}");

    /// <summary>The target of redirects; <see langword="null"/> for a path of this server.</summary>
    public Uri? RedirectsTo { get; set; }

    public ConcurrentQueue<(string Path, string? Cookie)> Requests { get; } = new();

    /// <summary>The credentials of the requests.</summary>
    public ConcurrentQueue<string?> Authorizations { get; } = new();

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Authorizations.Enqueue(context.Request.Headers["Authorization"]);
            if (context.Request.Url!.AbsolutePath != "/elsewhere")
            {
                Requests.Enqueue((context.Request.Url.AbsolutePath, context.Request.Headers["Cookie"]));
            }

            var (status, body) = Answer();
            context.Response.StatusCode = status;
            context.Response.AddHeader("Set-Cookie", "who=you; Path=/");
            context.Response.RedirectLocation = (RedirectsTo ?? new Uri(Address, "/stolen")).AbsoluteUri;
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
            context.Response.Close();
        }
    }
}
