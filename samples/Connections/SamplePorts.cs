using System.Net;
using System.Net.Sockets;

namespace Connections;

/// <summary>Checks the two ports before the hosts are built. Without this check, a host whose port is in use writes a stack trace.</summary>
internal static class SamplePorts
{
    /// <summary>Returns why a port cannot be used, and what to do; returns null if both are free.</summary>
    /// <param name="settings">The two ports.</param>
    /// <param name="project">The sample's folder, for the command in the message.</param>
    public static string? FindFault(SampleSettings settings, string project)
    {
        // Both listeners stay open until the end, so that the same port for both options is reported as in use.
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
                Choose another port: dotnet run --project {project} -- --{option} {FindFreePort()}
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
