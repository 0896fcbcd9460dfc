using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.Machines;

/// <summary>An authorization server whose refresh tokens stay, or rotate and are accepted again.</summary>
public sealed class PlainProvider : ITestProvider
{
    private readonly ConcurrentDictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private readonly WebApplication _app;
    private readonly bool _rotates;
    private ProviderSettings _settings = new();
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _lastNumber;

    private PlainProvider(WebApplication app, bool rotates) => (_app, _rotates) = (app, rotates);

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Starts the server.</summary>
    /// <param name="rotates">Whether each refresh returns a new refresh token; the replaced ones stay valid.</param>
    public static async Task<PlainProvider> StartAsync(bool rotates)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        var app = builder.Build();
        var provider = new PlainProvider(app, rotates);
        app.MapPost("/seed", provider.SeedAsync);
        app.MapPost("/token", provider.RefreshAsync);
        await app.StartAsync();
        return provider;
    }

    public Task SetAsync(ProviderSettings settings)
    {
        _settings = settings;
        _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return Task.CompletedTask;
    }

    public Task WaitForRequestAsync() => _arrived.Task.WaitAsync(TimeSpan.FromMinutes(2));

    public Task ReleaseAsync()
    {
        _settings = _settings with { Hold = null };
        _released.TrySetResult();
        return Task.CompletedTask;
    }

    public Task<AccountReport> AskAsync(string account) => Task.FromResult(_accounts[account].Report());

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task SeedAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var account = _accounts[form["code"].ToString()] = new();
        await AnswerAsync(context, lifetime: 1, account.Issue(NewToken($"{form["code"]}.")));
    }

    private async Task RefreshAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        await HoldAsync("before");
        await DelayAsync(_settings.DelayBefore);
        var token = form["refresh_token"].ToString();
        var name = token[..token.IndexOf('.', StringComparison.Ordinal)];
        var account = _accounts[name];
        account.Use(token, context.Request.Headers["X-Machine"].ToString());
        var next = _rotates ? account.Issue(NewToken($"{name}.")) : null;
        await DelayAsync(_settings.DelayAfter);
        await HoldAsync("after");
        await AnswerAsync(context, lifetime: 3600, next);
    }

    private Task HoldAsync(string place)
    {
        if (_settings.Hold != place)
        {
            return Task.CompletedTask;
        }

        _arrived.TrySetResult();
        return _released.Task;
    }

    private static Task DelayAsync(int limit) => limit > 0 ? Task.Delay(Random.Shared.Next(limit)) : Task.CompletedTask;

    private string NewToken(string prefix) => $"{prefix}{Interlocked.Increment(ref _lastNumber)}";

    private Task AnswerAsync(HttpContext context, int lifetime, string? refreshToken)
    {
        context.Response.ContentType = "application/json";
        var member = refreshToken is null ? "" : $",\"refresh_token\":\"{refreshToken}\"";
        return context.Response.WriteAsync($"{{\"access_token\":\"{NewToken("access.")}\",\"token_type\":\"Bearer\",\"expires_in\":{lifetime}{member}}}");
    }

    private sealed class Account
    {
        private readonly Lock _lock = new();
        private readonly List<string> _clients = [];
        private readonly List<string> _tokens = [];
        private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

        public string Issue(string token)
        {
            lock (_lock)
            {
                _tokens.Add(token);
            }

            return token;
        }

        public void Use(string token, string client)
        {
            lock (_lock)
            {
                _clients.Add(client);
                _uses[token] = _uses.GetValueOrDefault(token) + 1;
            }
        }

        public AccountReport Report()
        {
            lock (_lock)
            {
                return new()
                {
                    Requests = _clients.Count,
                    IsAlive = true,
                    Clients = [.. _clients],
                    Tokens = [.. _tokens.Select(token => new TokenReport { Token = token, Uses = _uses.GetValueOrDefault(token) })],
                };
            }
        }
    }
}
