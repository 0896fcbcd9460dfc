using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>Receives every log entry, activity, measurement and HTTP event of the process.</summary>
internal sealed class Listeners : ILoggerProvider
{
    /// <summary>
    /// The category of the host's access log. It writes each URL that a browser requests, including the one with code and state; the README says
    /// how to reduce it. Its entries are not the library's.
    /// </summary>
    private const string AccessLog = "Microsoft.AspNetCore.Hosting.Diagnostics";

    /// <summary>The shortest text to search for: a shorter one is found by chance.</summary>
    private const int ShortestForm = 8;

    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;
    private readonly HttpEvents _events;

    public Listeners()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Lines.Enqueue(
                $"activity {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {Join(activity.TagObjects)} {Join(activity.Baggage)} "
                + string.Join(' ', activity.Events.Select(static item => $"{item.Name} {Join(item.Tags)}"))),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _meters.Start();
        _events = new HttpEvents(Lines);
    }

    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Returns the lines that contain a secret unchanged, percent-encoded or in base64.</summary>
    public IReadOnlyList<string> FindLeaks(IEnumerable<string> secrets)
    {
        var forms = secrets.SelectMany(static secret => (string[])[secret, Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret), .. EncodeBase64(secret)])
            .Where(static form => form.Length >= ShortestForm).Distinct(StringComparer.Ordinal).ToList();
        return [.. Lines.Where(line => forms.Exists(form => line.Contains(form, StringComparison.Ordinal)))];
    }

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Lines);

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
        _events.Dispose();
    }

    /// <summary>Returns the parts of a text's base64 form that do not depend on the surrounding text, for all three offsets.</summary>
    private static IEnumerable<string> EncodeBase64(string secret)
    {
        for (var offset = 0; offset < 3; offset++)
        {
            var bytes = new byte[offset].Concat(Encoding.UTF8.GetBytes(secret)).ToArray();
            var first = offset == 0 ? 0 : 4;
            yield return Convert.ToBase64String(bytes.AsSpan(0, bytes.Length / 3 * 3))[first..];
        }
    }

    private void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Lines.Enqueue(string.Create(CultureInfo.InvariantCulture, $"measurement {instrument.Name} {value} {Join(tags.ToArray())}"));

    private static string Join<T>(IEnumerable<KeyValuePair<string, T>> tags) => string.Join(' ', tags.Select(static tag => $"{tag.Key}={tag.Value}"));

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Add($"scope {category} {Describe(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Add($"{logLevel} {category} {formatter(state, exception)} {Describe(state)} {exception}");

        private static string Describe<TState>(TState state) =>
            state is IEnumerable<KeyValuePair<string, object?>> values ? Join(values) : $"{state}";

        private void Add(string line)
        {
            if (category != AccessLog)
            {
                lines.Enqueue(line);
            }
        }
    }

    /// <summary>Records the events of System.Net.Http about each request.</summary>
    private sealed class HttpEvents : EventListener
    {
        private readonly ConcurrentQueue<string> _lines;

        public HttpEvents(ConcurrentQueue<string> lines)
        {
            _lines = lines;
            foreach (var source in EventSource.GetSources())
            {
                Enable(source);
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource) => Enable(eventSource);

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            _lines.Enqueue($"event {eventData.EventName} {string.Join(' ', eventData.Payload ?? (IReadOnlyCollection<object?>)[])}");

        private void Enable(EventSource source)
        {
            // The base class calls this method before the constructor has run.
            if (_lines is not null && source.Name == "System.Net.Http")
            {
                EnableEvents(source, EventLevel.Verbose);
            }
        }
    }
}
