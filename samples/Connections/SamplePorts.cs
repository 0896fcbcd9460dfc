using System.Net;
using System.Net.Sockets;

namespace Connections;

/// <summary>Checks the two ports before the hosts are built, because a host that finds one taken writes a stack trace.</summary>
internal static class SamplePorts
{
    /// <summary>Returns what is wrong with a port, and what to do; returns null if both are free.</summary>
    /// <param name="settings">The two ports.</param>
    /// <param name="project">The sample's folder, for the command that is to be repeated.</param>
    public static string? FindFault(SampleSettings settings, string project)
    {
        // Both are held until the end, so that one port that is given twice counts as taken.
        using var server = new TcpListener(IPAddress.Loopback, settings.ServerPort);
        using var app = new TcpListener(IPAddress.Loopback, settings.AppPort);
        return TryListen(server, project, SampleSettings.ServerPortOption) ?? TryListen(app, project, SampleSettings.AppPortOption);
    }

    private static string? TryListen(TcpListener listener, string project, string option)
    {
        try
        {
            listener.Start();
            return null;
        }
        catch (SocketException exception)
        {
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            return $"""
                Port {port} cannot be used: {exception.Message}.
                Choose another one: dotnet run --project {project} -- --{option} {FindFreePort()}
                """;
        }
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
