using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Holds the members with one name at one level of a JSON document, and the names at the next level.</summary>
/// <remarks>A name can be a standard member, a declared field and the parent of other fields at the same time.</remarks>
internal sealed class ResponseMemberNode
{
    /// <summary>The length of the largest index.</summary>
    private const int MaxIndexLength = 10;

    private readonly byte[] _name;

    private ResponseMemberNode[] _inner = [];

    /// <summary>The nodes at the next level, grouped by the length of their names, so that few names must be compared.</summary>
    private ResponseMemberNode[][] _innerByLength = [];

    private ResponseMemberNode(byte[] name) => _name = name;

    /// <summary>The members whose path ends at this node, in the order of the table.</summary>
    public ResponseMember[] Members { get; private set; } = [];

    /// <summary>The only member that reads the value; null if several members or deeper names exist.</summary>
    public ResponseMember? Single { get; private set; }

    public bool HasInner => _inner.Length > 0;

    /// <summary>Whether a name at the next level is a number, which also names an element of an array.</summary>
    public bool HasElements { get; private set; }

    /// <summary>Creates the root node from the paths of all members.</summary>
    public static ResponseMemberNode CreateRoot(ReadOnlySpan<ResponseMember> members)
    {
        var root = new ResponseMemberNode([]);
        foreach (var member in members)
        {
            var node = root;
            foreach (var name in member.Path.Split('.'))
            {
                node = node.GetOrAdd(Encoding.UTF8.GetBytes(name));
            }

            node.Add(member);
        }

        return root;
    }

    /// <summary>Returns the node for the property name at the reader's position; returns null if no member has the name.</summary>
    public ResponseMemberNode? Find(scoped ref Utf8JsonReader json) => json.ValueIsEscaped ? FindEscaped(ref json) : Find(json.ValueSpan);

    /// <summary>Returns the node for an element of an array; returns null if no member has the index.</summary>
    public ResponseMemberNode? FindElement(int index)
    {
        Span<byte> name = stackalloc byte[MaxIndexLength];
        index.TryFormat(name, out var length, provider: CultureInfo.InvariantCulture);
        return Find(name[..length]);
    }

    private ResponseMemberNode? Find(ReadOnlySpan<byte> name)
    {
        if (name.Length < _innerByLength.Length)
        {
            foreach (var node in _innerByLength[name.Length])
            {
                if (name.SequenceEqual(node._name))
                {
                    return node;
                }
            }
        }

        return null;
    }

    private ResponseMemberNode? FindEscaped(scoped ref Utf8JsonReader json)
    {
        foreach (var node in _inner)
        {
            if (json.ValueTextEquals(node._name))
            {
                return node;
            }
        }

        return null;
    }

    private void Add(ResponseMember member)
    {
        Members = [.. Members, member];
        Single = Members.Length == 1 && !HasInner ? member : null;
    }

    private ResponseMemberNode GetOrAdd(byte[] name)
    {
        if (Find(name) is { } found)
        {
            return found;
        }

        var known = _innerByLength.Length;
        if (name.Length >= known)
        {
            Array.Resize(ref _innerByLength, name.Length + 1);
            _innerByLength.AsSpan(known).Fill([]);
        }

        var node = new ResponseMemberNode(name);
        HasElements = HasElements || !name.AsSpan().ContainsAnyExceptInRange((byte)'0', (byte)'9');
        _inner = [.. _inner, node];
        _innerByLength[name.Length] = [.. _innerByLength[name.Length], node];
        Single = null;
        return node;
    }
}
