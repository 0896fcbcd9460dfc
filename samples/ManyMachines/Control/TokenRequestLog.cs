using System.Globalization;
using ManyMachines.Machines;

namespace ManyMachines.Control;

/// <summary>Records the token requests at the authorization server. If the user has chosen this, it kills the process of a request.</summary>
internal sealed class TokenRequestLog(MachineList machines) : IStartupFilter
{
    private const int Kept = 12;

    private readonly Lock _gate = new();
    private readonly LinkedList<TokenRequest> _requests = new();

    /// <summary>The requests, newest first.</summary>
    public IReadOnlyList<TokenRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>The last request that refreshed the token.</summary>
    public TokenRequest? LastRefresh { get; private set; }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(ObserveAsync);
        next(app);
    };

    private async Task ObserveAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path != "/connect/token")
        {
            await next(context);
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (time, name) = (DateTime.Now, context.Request.Headers[NamedHandler.Header].ToString());
        var machine = machines.Find(name);
        if (machine is { IsKilledAtRefresh: true } && form["grant_type"] == "refresh_token")
        {
            machine.Kill();
            Add(new(time, machine.Title, "refresh_token", "none: the process was killed"));
            context.Abort();
            return;
        }

        await next(context);
        Add(new(time, machine?.Title ?? name, form["grant_type"].ToString(), context.Response.StatusCode.ToString(CultureInfo.InvariantCulture)));
    }

    private void Add(TokenRequest request)
    {
        lock (_gate)
        {
            _requests.AddFirst(request);
            if (_requests.Count > Kept)
            {
                _requests.RemoveLast();
            }

            LastRefresh = request.IsRefresh ? request : LastRefresh;
        }
    }
}
