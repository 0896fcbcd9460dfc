using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Holds the members of a token response that a client reads: standard members first, then declared members.</summary>
/// <remarks>
/// Each row has a path, a slot and a reader. To add a member, or to change its name or unit, change the rows only.
/// </remarks>
internal sealed class ResponseMemberTable
{
    /// <summary>The token type if the response names none (RFC 6750). Nearly all servers name this type.</summary>
    public const string DefaultTokenType = "Bearer";

    private static readonly TextValueReader Text = new();

    private static readonly LifetimeValueReader Lifetime = new();

    /// <summary>The members of RFC 6749 §5.1 and §5.2, the most frequent first, and the lifetimes that some providers add.</summary>
    private static readonly ResponseMember[] StandardMembers =
    [
        new("access_token", ResponseSlot.AccessToken, Text),
        new("token_type", ResponseSlot.TokenType, new TextValueReader(DefaultTokenType)),
        new("expires_in", ResponseSlot.ExpiresIn, Lifetime),
        new("refresh_token", ResponseSlot.RefreshToken, Text),
        new("scope", ResponseSlot.Scope, new ScopeValueReader()),
        new("refresh_token_expires_in", ResponseSlot.RefreshTokenExpiresIn, Lifetime),
        new("x_refresh_token_expires_in", ResponseSlot.RefreshTokenExpiresIn, Lifetime),
        new("refresh_token_timeout", ResponseSlot.RefreshTokenExpiresIn, Lifetime),
        new("authorization_expires_in", ResponseSlot.GrantExpiresIn, Lifetime),
        new("error", ResponseSlot.Error, Text),
        new("error_description", ResponseSlot.ErrorDescription, Text),
        new("error_uri", ResponseSlot.ErrorUri, Text),
    ];

    private readonly Dictionary<string, ResponseMember[]> _byPath = new(StringComparer.Ordinal);
    private readonly List<byte[]> _formMarks = [];

    /// <summary>Creates the table of a client.</summary>
    /// <param name="fields">The declared fields of the definition.</param>
    /// <param name="declared">The standard members that the client declares under other paths; null for none.</param>
    public ResponseMemberTable(IReadOnlyList<OAuth2TokenField> fields, DeclaredMembers? declared = null)
    {
        FieldCount = fields.Count + (declared?.Rows.Count ?? 0);
        ResponseMember[] members = [.. StandardMembers, .. fields.Select(ResponseMember.FromField)];
        members = declared is null ? members : [.. members.Where(member => !declared.Replaces(member.Slot)), .. declared.Rows];
        Root = ResponseMemberNode.CreateRoot(members);
        foreach (var member in members)
        {
            _byPath[member.Path] = [.. _byPath.GetValueOrDefault(member.Path, []), member];
            if (member.Slot is ResponseSlot.AccessToken or ResponseSlot.Error || declared?.IsFormMark(member) is true)
            {
                _formMarks.Add(Encoding.UTF8.GetBytes(member.Path + "="));
            }
        }
    }

    /// <summary>The table without declared fields.</summary>
    public static ResponseMemberTable Standard { get; } = new([]);

    /// <summary>The number of values besides those of the standard members: first those of the fields, then those of declared paths.</summary>
    public int FieldCount { get; }

    /// <summary>The root of the tree of names for JSON documents.</summary>
    public ResponseMemberNode Root { get; }

    /// <summary>Returns the members of a form parameter. Its name is a whole path, because a form has no levels.</summary>
    /// <param name="name">The encoded name of the parameter.</param>
    public ReadOnlySpan<ResponseMember> FindInForm(ReadOnlySpan<char> name) =>
        _byPath.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(QueryString.IsEncoded(name) ? QueryString.Decode(name) : name, out var members)
            ? members
            : [];

    /// <summary>Returns whether a body can be a form with a token or an error, unlike HTML or other text.</summary>
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
