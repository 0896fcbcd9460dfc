using System.Diagnostics;

namespace TypedOAuth.Diagnostics;

/// <summary>Represents the activity of one request and never throws.</summary>
/// <remarks>A failing listener must not cause the loss of a token that was already issued.</remarks>
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
            // The request continues without an activity.
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
            // The activity has ended even if a listener failed.
        }
    }
}
