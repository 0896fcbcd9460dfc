using System.Globalization;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.Machines;

/// <summary>Writes a machine's log to a file, which helps to find a defect.</summary>
internal sealed class FileLog(string path) : ILoggerProvider, ILogger
{
    private readonly StreamWriter _file = new(path, append: true) { AutoFlush = true };

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_file)
        {
            _file.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{DateTime.UtcNow:HH:mm:ss.fff} {logLevel} {formatter(state, exception)} {exception}"));
        }
    }

    public void Dispose() => _file.Dispose();
}
