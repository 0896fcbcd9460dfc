using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>Forwards log entries and never throws.</summary>
/// <remarks>A failing log, for example on a full disk, must not cause the loss of a token that was already issued.</remarks>
internal sealed class SafeLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return inner.IsEnabled(logLevel);
        }
        catch (Exception)
        {
            return false;
        }
    }

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        try
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
        catch (Exception)
        {
            // A failure of the log cannot be logged.
        }
    }
}
