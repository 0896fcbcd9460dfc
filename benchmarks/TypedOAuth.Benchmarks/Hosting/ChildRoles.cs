using System.Globalization;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>The roles in which a comparison starts this program again, <c>--role NAME …</c>.</summary>
internal static class ChildRoles
{
    public const string Option = "--role";

    public static Task RunAsync(string role, string[] arguments) => role switch
    {
        FlowServer.Role => FlowServer.RunAsync(arguments[0]),
        CachedConnections.Role => CachedConnections.RunAsync(arguments[0], Number(arguments[1]), Number(arguments[2])),
        _ => throw new ArgumentException($"There is no role '{role}'.", nameof(role)),
    };

    /// <summary>Waits for the process that started this one.</summary>
    public static async Task WaitForParentAsync()
    {
        while (await Console.In.ReadLineAsync() is not null)
        {
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
