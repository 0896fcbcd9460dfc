using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace TypedOAuth.PostgreSql.Tests.Harness;

/// <summary>Stands between the driver and the server: counts what the driver sends, and cuts connections.</summary>
internal sealed class WireProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly List<char> _messages = [];
    private readonly int _serverPort;
    private readonly Task _accepting;

    public WireProxy(int serverPort)
    {
        _serverPort = serverPort;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What happens to the next transaction.</summary>
    public Cut NextCut { get; set; }

    /// <summary>Returns the round trips since the last call: a round trip ends with Sync (S) or is a simple query (Q).</summary>
    public int TakeRoundTrips()
    {
        lock (_messages)
        {
            var count = _messages.Count(static type => type is 'S' or 'Q');
            _messages.Clear();
            return count;
        }
    }

    /// <summary>Returns the statements that were parsed since the last call; a prepared statement is not parsed again.</summary>
    public int CountParses()
    {
        lock (_messages)
        {
            return _messages.Count(static type => type == 'P');
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var running = new List<Task>();
        try
        {
            while (true)
            {
                running.Add(RelayAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(running);
        }
    }

    private async Task RelayAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _serverPort, _end.Token);
                client.NoDelay = server.NoDelay = true;
                using var ended = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
                var connection = new Connection(client.GetStream(), server.GetStream());
                await Task.WhenAny(SendAsync(connection, ended.Token), ReceiveAsync(connection, ended.Token));
                await ended.CancelAsync();
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException)
            {
                // The connection has ended.
            }
        }
    }

    /// <summary>Passes the driver's messages on, one by one.</summary>
    private async Task SendAsync(Connection connection, CancellationToken cancellationToken)
    {
        // The first message has no type.
        await connection.Server.WriteAsync(await ReadMessageAsync(connection.Client, header: 4, cancellationToken), cancellationToken);
        while (true)
        {
            var message = await ReadMessageAsync(connection.Client, header: 5, cancellationToken);
            lock (_messages)
            {
                _messages.Add((char)message[0]);
            }

            if (message[0] == 'S' && NextCut != Cut.None)
            {
                connection.Cut = NextCut;
                NextCut = Cut.None;
                if (connection.Cut == Cut.BeforeCommit)
                {
                    return;
                }
            }

            await connection.Server.WriteAsync(message, cancellationToken);
        }
    }

    /// <summary>Passes the server's bytes on.</summary>
    private static async Task ReceiveAsync(Connection connection, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        while (await connection.Server.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            // The server answers after the Sync message, when the transaction has been committed: the last byte tells.
            if (connection.Cut == Cut.AfterCommit && buffer[count - 1] == 'I' && buffer[count - 6] == 'Z')
            {
                return;
            }

            if (connection.Cut != Cut.AfterCommit)
            {
                await connection.Client.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
        }
    }

    private static async Task<byte[]> ReadMessageAsync(NetworkStream stream, int header, CancellationToken cancellationToken)
    {
        var head = new byte[header];
        await stream.ReadExactlyAsync(head, cancellationToken);
        var message = new byte[header - 4 + BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(header - 4))];
        head.CopyTo(message, 0);
        await stream.ReadExactlyAsync(message.AsMemory(header), cancellationToken);
        return message;
    }

    /// <summary>Says where the connection ends.</summary>
    internal enum Cut
    {
        None,

        /// <summary>Before the server receives the end of the transaction.</summary>
        BeforeCommit,

        /// <summary>After the server has committed, and before the driver receives the answer.</summary>
        AfterCommit,
    }

    private sealed class Connection(NetworkStream client, NetworkStream server)
    {
        public NetworkStream Client { get; } = client;

        public NetworkStream Server { get; } = server;

        public volatile Cut Cut;
    }
}
