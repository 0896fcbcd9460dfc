using System.Reflection;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Diagnostics;

namespace TypedOAuth.AspNetCore.Tests.Diagnostics;

/// <summary>Checks the events that operators filter by. They never change; a new one is added to the list.</summary>
public sealed class AspNetCoreLogTests
{
    [Fact]
    public void Event_ids_are_as_they_were()
    {
        var events = typeof(AspNetCoreLog).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(static method => (method, Attribute: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(static item => item.Attribute is not null)
            .Select(static item => $"{item.method.DeclaringType!.Name} {item.Attribute!.EventId} {item.method.Name} {item.Attribute.Level}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(
        [
            "AspNetCoreLog 201 UsesOwnAddress Information",
            "AspNetCoreLog 202 FailureShown Warning",
            "AspNetCoreLog 203 ActionFailed Warning",
            "AspNetCoreLog 204 BeginFailed Error",
            "AspNetCoreLog 205 UserIsNotNamed Warning",
        ],
        events);
    }
}
