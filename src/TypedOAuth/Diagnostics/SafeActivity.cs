using System.Diagnostics;

namespace TypedOAuth.Diagnostics;

/// <summary>The activity of one request, which never throws: a listener that fails must not cost a user a token that was issued already.</summary>
internal readonly struct SafeActivity : IDisposable
{
    private readonly Activity? _activity;

    public SafeActivity(string name, string alias, Uri endpoint)
    {
        try
        {
            _activity = TypedOAuthTelemetry.Activities.StartActivity(name, ActivityKind.Client);
        }
        catch (Exception)
        {
            // The request goes on without one.
        }

        _activity?.SetTag("oauth2.client", alias);
        _activity?.SetTag("server.address", endpoint.Host);
    }

    public void Fail(string code) => _activity?.SetStatus(ActivityStatusCode.Error, code);

    public void Dispose()
    {
        try
        {
            _activity?.Dispose();
        }
        catch (Exception)
        {
            // It has ended all the same.
        }
    }
}
