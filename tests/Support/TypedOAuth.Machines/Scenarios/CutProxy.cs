using System.Net;
using System.Net.Sockets;

namespace TypedOAuth.Machines;

/// <summary>Forwards connections to a server, and cuts the next one that is used.</summary>
public sealed class CutProxy : IAsyncDisposable
{
    private const int Nothing = -1;
    private const int SmallestRequest = 100;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly int _target;
    private readonly Task _accepting;
    private int _armed = Nothing;
    private int _cuts;

    /// <summary>Starts the proxy.</summary>
    /// <param name="target">The port of the server.</param>
    public CutProxy(int target)
    {
        _target = target;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The number of connections that were cut.</summary>
    public int Cuts => Volatile.Read(ref _cuts);

    /// <summary>Cuts the connection of the next request. A client's test of an idle connection is shorter and does not count.</summary>
    public void Arm(CutPlace place) => Volatile.Write(ref _armed, (int)place);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        try
        {
            await _accepting;
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The listener has stopped.
        }

        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync(_end.Token);
            _ = ForwardAsync(client);
        }
    }

    private async Task ForwardAsync(TcpClient client)
    {
        using var server = new TcpClient { NoDelay = true };
        using (client)
        {
            try
            {
                client.NoDelay = true;
                await server.ConnectAsync(IPAddress.Loopback, _target);
                var state = new Connection();
                await await Task.WhenAny(ToServerAsync(client, server, state), ToClientAsync(server, client, state));
            }
            catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
            {
                // One side has closed the connection.
            }
        }
    }

    private async Task ToServerAsync(TcpClient client, TcpClient server, Connection state)
    {
        var buffer = new byte[65536];
        while (await client.GetStream().ReadAsync(buffer, _end.Token) is var count and > 0)
        {
            if (Volatile.Read(ref _armed) is var armed and not Nothing
                && count >= SmallestRequest
                && Interlocked.CompareExchange(ref _armed, Nothing, armed) == armed)
            {
                Interlocked.Increment(ref _cuts);
                if (armed == (int)CutPlace.BeforeServer)
                {
                    return;
                }

                state.IsCut = true;
            }

            await server.GetStream().WriteAsync(buffer.AsMemory(0, count), _end.Token);
        }
    }

    private async Task ToClientAsync(TcpClient server, TcpClient client, Connection state)
    {
        var buffer = new byte[65536];
        while (await server.GetStream().ReadAsync(buffer, _end.Token) is var count and > 0)
        {
            if (state.IsCut)
            {
                return;
            }

            await client.GetStream().WriteAsync(buffer.AsMemory(0, count), _end.Token);
        }
    }

    private sealed class Connection
    {
        public volatile bool IsCut;
    }
}
