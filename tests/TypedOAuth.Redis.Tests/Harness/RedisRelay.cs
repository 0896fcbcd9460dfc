using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Redis.Tests.Harness;

/// <summary>Forwards connections to a Redis server, records each command on the wire, and stops or cuts the traffic when a test requires it.</summary>
internal sealed class RedisRelay : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly string _server;
    private readonly ConcurrentQueue<string> _commands = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly ConcurrentBag<TcpClient> _clients = [];
    private readonly Task _accepting;
    private readonly int _port = FreePort.Find();

    public RedisRelay(string server)
    {
        _server = server;
        _listener = new(IPAddress.Loopback, _port);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    /// <summary>The names of the commands that were sent since the last <see cref="Clear"/>, without those that keep a connection alive.</summary>
    public IReadOnlyList<string> Commands => [.. _commands];

    /// <summary>Runs before a command is forwarded, which waits for the result.</summary>
    public Func<string, Task> BeforeCommand { get; set; } = static _ => Task.CompletedTask;

    /// <summary>Whether the next answer is not forwarded and its connection is closed instead. The server has then run the command.</summary>
    public bool CutsNextAnswer { get; set; }

    public void Clear() => _commands.Clear();

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        foreach (var client in _clients)
        {
            client.Dispose();
        }

        await _accepting;
        await Task.WhenAll(_connections);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _clients.Add(client);
                _connections.Add(ForwardAsync(client));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    private async Task ForwardAsync(TcpClient client)
    {
        using var server = new TcpClient { NoDelay = true };
        client.NoDelay = true;
        try
        {
            await server.ConnectAsync(IPEndPoint.Parse(_server));
            _clients.Add(server);
            await Task.WhenAny(ForwardCommandsAsync(client, server), ForwardAnswersAsync(client, server));
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The server is stopped, so the client's connection ends too.
        }

        client.Dispose();
    }

    private async Task ForwardCommandsAsync(TcpClient client, TcpClient server)
    {
        try
        {
            var (buffer, filled) = (new byte[4096], 0);
            while (true)
            {
                if (filled == buffer.Length)
                {
                    Array.Resize(ref buffer, buffer.Length * 2);
                }

                var read = await client.GetStream().ReadAsync(buffer.AsMemory(filled));
                if (read == 0)
                {
                    return;
                }

                filled += read;
                while (ReadCommand(buffer.AsSpan(0, filled)) is var (length, name))
                {
                    if (name is not ("PING" or "ECHO"))
                    {
                        _commands.Enqueue(name);
                    }

                    await BeforeCommand(name);
                    await server.GetStream().WriteAsync(buffer.AsMemory(0, length));
                    buffer.AsSpan(length, filled - length).CopyTo(buffer);
                    filled -= length;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The connection was closed.
        }
    }

    private async Task ForwardAnswersAsync(TcpClient client, TcpClient server)
    {
        try
        {
            var buffer = new byte[65536];
            while (await server.GetStream().ReadAsync(buffer) is var read and > 0)
            {
                if (CutsNextAnswer)
                {
                    CutsNextAnswer = false;
                    return;
                }

                await client.GetStream().WriteAsync(buffer.AsMemory(0, read));
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The connection was closed.
        }
    }

    /// <summary>Returns the length and the name of the first command if it is complete: an array of texts with their lengths.</summary>
    private static (int Length, string Name)? ReadCommand(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        if (ReadNumber(bytes, ref position, '*') is not { } count)
        {
            return null;
        }

        var name = "";
        for (var i = 0; i < count; i++)
        {
            if (ReadNumber(bytes, ref position, '$') is not { } length || position + length + 2 > bytes.Length)
            {
                return null;
            }

            name = i == 0 ? Encoding.ASCII.GetString(bytes.Slice(position, length)).ToUpperInvariant() : name;
            position += length + 2;
        }

        return (position, name);
    }

    private static int? ReadNumber(ReadOnlySpan<byte> bytes, ref int position, char kind)
    {
        var end = bytes[position..].IndexOf((byte)'\n');
        if (end < 0)
        {
            return null;
        }

        var line = bytes.Slice(position, end - 1);
        Assert.Equal(kind, (char)line[0]);
        position += end + 1;
        return int.Parse(line[1..], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
