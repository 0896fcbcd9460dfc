using System.Net;
using System.Net.Sockets;

namespace TypedOAuth.Tool.Tests.Harness;

/// <summary>A port that refuses connections. It stays reserved, so that no server of another test gets it.</summary>
internal sealed class RefusingPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public RefusingPort() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public string Address => $"http://{_socket.LocalEndPoint}";

    public void Dispose() => _socket.Dispose();
}
