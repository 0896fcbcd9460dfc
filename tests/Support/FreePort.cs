using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TypedOAuth.TestSupport;

/// <summary>Finds ports for servers that have to know their port before they listen.</summary>
/// <remarks>
/// A port that the system chooses is free only until the next outgoing connection, which may get the same port. These ports are therefore
/// outside of the ranges for outgoing connections (from 32,768 on Linux, from 49,152 on Windows and macOS). A locked file keeps other test
/// processes from choosing the same port while this process runs.
/// </remarks>
internal static class FreePort
{
    private const int First = 15_000;
    private const int Last = 32_000;

    private static readonly ConcurrentBag<FileStream> Claims = [];

    /// <summary>Returns a port that no server on this machine uses and that no test gets a second time.</summary>
    public static int Find()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, Last);
            if (TryClaim(port) is { } claim)
            {
                Claims.Add(claim);
                if (IsFree(port))
                {
                    return port;
                }
            }
        }
    }

    private static FileStream? TryClaim(int port)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "typedoauth-ports"));
        try
        {
            return new(Path.Combine(folder.FullName, $"{port}"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
