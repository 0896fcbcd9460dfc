using System.Text;
using System.Text.Json;

namespace TypedOAuth.Protocol.Responses;

/// <summary>
/// Holds what one name stands for at its level of a JSON document: any number of members and the names below it. A name can be a standard
/// member, a field and the way to further fields at once.
/// </summary>
internal sealed class ResponseMemberNode
{
    private readonly byte[] _name;
    private readonly ResponseMemberNode[] _inner;
    private readonly ResponseMemberNode[][] _innerByLength;

    private ResponseMemberNode(string name, ResponseMember[] members, ResponseMemberNode[] inner)
    {
        _name = Encoding.UTF8.GetBytes(name);
        _inner = inner;
        _innerByLength = GroupByLength(inner);
        Members = members;
        Single = members is [var single] && inner.Length == 0 ? single : null;
    }

    /// <summary>The members whose path ends here, in the order of the table.</summary>
    public ResponseMember[] Members { get; }

    /// <summary>The only member, if no other one reads the same value or is below it; otherwise null.</summary>
    public ResponseMember? Single { get; }

    public bool HasInner => _inner.Length > 0;

    /// <summary>Creates the root of a document, whose names are the first ones of all paths.</summary>
    public static ResponseMemberNode CreateRoot(IEnumerable<ResponseMember> members) =>
        new("", [], CreateLevel(members.Select(static member => (member, member.Path.Split('.'))), level: 0));

    /// <summary>Returns the node of the property name that the reader stands on; null if the table does not have it.</summary>
    public ResponseMemberNode? Find(scoped ref Utf8JsonReader json)
    {
        if (json.ValueIsEscaped)
        {
            return FindEscaped(ref json);
        }

        var name = json.ValueSpan;
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

    private static ResponseMemberNode[][] GroupByLength(ResponseMemberNode[] nodes)
    {
        var longest = nodes.Length == 0 ? -1 : nodes.Max(static node => node._name.Length);
        return [.. Enumerable.Range(0, longest + 1).Select(length => nodes.Where(node => node._name.Length == length).ToArray())];
    }

    private static ResponseMemberNode[] CreateLevel(IEnumerable<(ResponseMember Member, string[] Names)> rows, int level) =>
    [
        .. rows.Where(row => row.Names.Length > level).GroupBy(row => row.Names[level]).Select(group => new ResponseMemberNode(
            group.Key,
            [.. group.Where(row => row.Names.Length == level + 1).Select(static row => row.Member)],
            CreateLevel(group, level + 1))),
    ];
}
