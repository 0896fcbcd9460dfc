using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace TypedOAuth.Tool.Tests.Harness;

/// <summary>An authorization server on this machine that publishes its metadata, and whatever else a test wants it to publish.</summary>
internal sealed class Issuer : IAsyncDisposable
{
    private const string Rfc8414 = "/.well-known/oauth-authorization-server";
    private const string OpenId = "/.well-known/openid-configuration";

    private readonly WebApplication _app;
    private readonly Dictionary<string, RequestDelegate> _paths = [];
    private readonly List<string> _requests = [];

    private Issuer(WebApplication app) => _app = app;

    /// <summary>The address without a trailing slash.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>The paths of the requests, in their order.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public static async Task<Issuer> StartAsync()
    {
        // A host with settings watches its folder for changes; the watchers of all test processes share limits of the machine.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var issuer = new Issuer(builder.Build());
        issuer._app.Run(issuer.AnswerAsync);
        await issuer._app.StartAsync(TestContext.Current.CancellationToken);
        return issuer;
    }

    /// <summary>Returns the document of an issuer, in which a null removes a member.</summary>
    public string CreateDocument(params (string Name, object? Value)[] changes)
    {
        var members = new Dictionary<string, object?>
        {
            ["token_endpoint"] = $"{Address}/token",
            ["issuer"] = Address,
            ["authorization_endpoint"] = $"{Address}/authorize",
            ["code_challenge_methods_supported"] = new[] { "S256" },
            ["scopes_supported"] = new[] { "openid", "email" },
        };
        foreach (var (name, value) in changes)
        {
            members[name] = value;
        }

        return JsonSerializer.Serialize(members.Where(static member => member.Value is not null).ToDictionary());
    }

    public Issuer Answer(string path, RequestDelegate answer)
    {
        lock (_requests)
        {
            _paths[path] = answer;
        }

        return this;
    }

    public Issuer AnswerRfc8414(string document) => Answer(Rfc8414, context => context.Response.WriteAsync(document));

    public Issuer AnswerRfc8414(RequestDelegate answer) => Answer(Rfc8414, answer);

    public Issuer AnswerOpenId(string document) => Answer(OpenId, context => context.Response.WriteAsync(document));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        RequestDelegate? answer;
        lock (_requests)
        {
            _requests.Add(context.Request.Path);
            _paths.TryGetValue(context.Request.Path, out answer);
        }

        context.Response.StatusCode = answer is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return answer?.Invoke(context) ?? Task.CompletedTask;
    }
}
