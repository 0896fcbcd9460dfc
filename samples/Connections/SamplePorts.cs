using System.Net;
using System.Net.Sockets;

namespace Connections;

/// <summary>Checks the ports before the hosts are built. Without this check, a host whose port is in use writes a stack trace.</summary>
internal static class SamplePorts
{
    /// <summary>Returns why a port cannot be used, and what to do; returns null if both are free.</summary>
    /// <param name="settings">The two ports.</param>
    /// <param name="project">The sample's folder, for the command in the message.</param>
    public static string? FindFault(SampleSettings settings, string project) =>
        FindFault(project, (settings.ServerPort, SampleSettings.ServerPortOption), (settings.AppPort, SampleSettings.AppPortOption));

    /// <summary>Returns why a port cannot be used, and what to do; returns null if all are free.</summary>
    /// <param name="project">The sample's folder, for the command in the message.</param>
    /// <param name="ports">Each port, and the option that changes it.</param>
    public static string? FindFault(string project, params IReadOnlyList<(int Port, string Option)> ports)
    {
        // The listeners stay open until the end, so that the same port for two options is reported as in use.
        var listeners = ports.Select(static port => new TcpListener(IPAddress.Loopback, port.Port)).ToList();
        try
        {
            return listeners.Zip(ports, (listener, port) => TryListen(listener, project, port.Option)).FirstOrDefault(static fault => fault is not null);
        }
        finally
        {
            listeners.ForEach(static listener => listener.Dispose());
        }
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
