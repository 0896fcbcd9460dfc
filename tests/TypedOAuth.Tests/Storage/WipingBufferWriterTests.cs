using System.Runtime.InteropServices;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Storage;

/// <summary>Keeps the arrays that a buffer returned, and checks their content after the buffer released them.</summary>
public sealed class WipingBufferWriterTests
{
    private const int InitialBytes = 1024;

    [Fact]
    public void No_array_that_was_used_holds_anything_when_the_buffer_has_grown_and_was_cleared()
    {
        var buffer = new WipingBufferWriter(InitialBytes);
        var arrays = new List<byte[]>();
        for (var i = 0; i < 10 * InitialBytes; i++)
        {
            var array = GetArray(buffer);
            if (!arrays.Contains(array))
            {
                // The written bytes are complete and in one array.
                Assert.Equal(i, buffer.Written.Length);
                Assert.True(buffer.Written.IndexOfAnyExcept((byte)'x') < 0);
                Assert.All(arrays, static smaller => AssertWiped(smaller));
                arrays.Add(array);
            }

            buffer.GetSpan()[0] = (byte)'x';
            buffer.Advance(1);
        }

        Assert.True(arrays.Count > 1);
        buffer.Clear();
        Assert.Equal(0, buffer.Written.Length);
        Assert.All(arrays, static array => AssertWiped(array));
    }

    [Fact]
    public void What_a_failed_writer_has_not_advanced_over_is_wiped_too()
    {
        var buffer = new WipingBufferWriter(InitialBytes);
        var array = GetArray(buffer);
        buffer.GetSpan(3).Fill((byte)'x');
        buffer.Clear();
        AssertWiped(array);
        buffer.GetSpan(3).Fill((byte)'x');
        Assert.Equal(2 * InitialBytes, buffer.GetMemory(InitialBytes + 1).Length);
        AssertWiped(array);
    }

    [Fact]
    public void A_buffer_that_is_large_enough_is_used_again_without_an_allocation()
    {
        var buffer = new WipingBufferWriter(InitialBytes);
        Fill(buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Fill(buffer);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(InitialBytes, buffer.Capacity);

        static void Fill(WipingBufferWriter buffer)
        {
            buffer.GetMemory(InitialBytes).Span.Fill((byte)'x');
            buffer.Advance(InitialBytes);
            buffer.Clear();
        }
    }

    [Fact]
    public void More_than_there_is_room_for_cannot_be_advanced_over()
    {
        var buffer = new WipingBufferWriter(InitialBytes);
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(InitialBytes + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.GetMemory(-1));
    }

    private static byte[] GetArray(WipingBufferWriter buffer)
    {
        Assert.True(MemoryMarshal.TryGetArray<byte>(buffer.GetMemory(), out var segment));
        return segment.Array!;
    }

    private static void AssertWiped(byte[] array) => Assert.True(array.AsSpan().IndexOfAnyExcept((byte)0) < 0, $"{array.Length} bytes are not wiped.");
}
