using System.Reflection;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.TestSupport;

/// <summary>Lists the events that a library logs: class, id, name and level.</summary>
internal static class LogEvents
{
    public static IEnumerable<string> Of(Assembly library) => library.GetTypes()
        .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Select(static method => (Method: method, Event: method.GetCustomAttribute<LoggerMessageAttribute>()))
        .Where(static item => item.Event is not null)
        .Select(static item => $"{item.Method.DeclaringType!.Name} {item.Event!.EventId} {item.Method.Name} {item.Event.Level}")
        .Order(StringComparer.Ordinal);
}
