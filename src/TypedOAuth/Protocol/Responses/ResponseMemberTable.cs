using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Responses;

/// <summary>
/// Holds the members of a token response that a client reads, standard ones first. A row has a path, the slot of the value and its reader,
/// so that a further member, another name or another unit is a change of rows.
/// </summary>
internal sealed class ResponseMemberTable
{
    private static readonly TextValueReader Text = new();

    /// <summary>The members of RFC 6749 §5.1 and §5.2; the most frequent ones first.</summary>
    private static readonly ResponseMember[] StandardMembers =
    [
        new("access_token", ResponseSlot.AccessToken, Text),
        new("token_type", ResponseSlot.TokenType, new TextValueReader(TokenResponseReader.DefaultTokenType)),
        new("expires_in", ResponseSlot.ExpiresIn, new LifetimeValueReader()),
        new("refresh_token", ResponseSlot.RefreshToken, Text),
        new("scope", ResponseSlot.Scope, new ScopeValueReader()),
        new("error", ResponseSlot.Error, Text),
        new("error_description", ResponseSlot.ErrorDescription, Text),
        new("error_uri", ResponseSlot.ErrorUri, Text),
    ];

    private readonly Dictionary<string, ResponseMember[]>.AlternateLookup<ReadOnlySpan<char>> _byPath;
    private readonly byte[][] _formMarks;

    /// <summary>Creates the table of a client.</summary>
    /// <param name="fields">The declared fields of the definition.</param>
    public ResponseMemberTable(IReadOnlyList<OAuth2TokenField> fields)
    {
        FieldCount = fields.Count;
        ResponseMember[] members = [.. StandardMembers, .. fields.Select(ResponseMember.FromField)];
        Root = ResponseMemberNode.CreateRoot(members);
        _byPath = members.GroupBy(static member => member.Path)
            .ToDictionary(static path => path.Key, static path => path.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _formMarks =
        [
            .. members.Where(static member => member.Slot is ResponseSlot.AccessToken or ResponseSlot.Error)
                .Select(static member => Encoding.UTF8.GetBytes(member.Path + "=")),
        ];
    }

    /// <summary>The table without declared fields.</summary>
    public static ResponseMemberTable Standard { get; } = new([]);

    public int FieldCount { get; }

    /// <summary>The tree of all names, which a JSON document is matched with.</summary>
    public ResponseMemberNode Root { get; }

    /// <summary>Returns the members of a form's parameter. A form has no levels: its names are whole paths.</summary>
    /// <param name="name">The parameter's name, still encoded.</param>
    public ReadOnlySpan<ResponseMember> FindInForm(ReadOnlySpan<char> name) =>
        _byPath.TryGetValue(QueryString.IsEncoded(name) ? QueryString.Decode(name) : name, out var members) ? members : [];

    /// <summary>Returns whether a body can be a form: a form names a token or an error, HTML and prose do not.</summary>
    public bool CanBeForm(ReadOnlySpan<byte> body)
    {
        foreach (var mark in _formMarks)
        {
            if (body.IndexOf(mark) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
