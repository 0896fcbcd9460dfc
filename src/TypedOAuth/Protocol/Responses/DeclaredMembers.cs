using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Holds the standard members that a client declares under other paths, and finds their values.</summary>
/// <remarks>
/// Each declared path has a slot after those of the fields. Therefore, the order of the declarations decides which value is used, not the order
/// of the members in the document.
/// </remarks>
internal sealed class DeclaredMembers
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly List<ResponseMember> _rows = [];
    private readonly List<DeclaredMember> _members = [];
    private readonly ResponseSlot? _idToken;
    private readonly int _fieldCount;
    private readonly SuccessMember? _success;

    private DeclaredMembers(OAuth2ClientDefinition definition, int fieldCount)
    {
        (_definition, _fieldCount) = (definition, fieldCount);
        _idToken = fieldCount > 0 && IdTokenMember.FindDeclaredIndex(definition) is { } index ? ResponseSlot.FirstField + index : null;
        foreach (var declared in definition.ResponseMembers)
        {
            if (FindTarget(declared.Member) is { } target)
            {
                _members.Add(new(target, AddRow(declared.Path, CreateReader(target, declared.Unit)), declared.Unit));
            }
        }

        if (definition.SuccessMember is { } success)
        {
            _success = new(success, AddRow(success.Path, new SuccessValueReader()));
        }

        ResponseSlot?[] parameters =
        [
            .. definition.ScopeParameters.Select(parameter =>
                parameter.ResponsePath is { } path ? AddRow(path, new ScopeValueReader()) : (ResponseSlot?)null),
        ];
        ResponseSlot[] scopes = [.. _members.Where(static member => member.Target == ResponseSlot.Scope).Select(static member => member.Slot)];
        Scopes = scopes.Length + parameters.Length == 0 ? null : new(definition, scopes is [] ? [ResponseSlot.Scope] : scopes, parameters);
    }

    /// <summary>The rows of the declared paths.</summary>
    public IReadOnlyList<ResponseMember> Rows => _rows;

    /// <summary>The declared members of scopes; <see langword="null"/> if only the standard member is read.</summary>
    public DeclaredScopes? Scopes { get; }

    /// <summary>Whether a member tells success from failure.</summary>
    public bool HasSuccessMember => _success is not null;

    /// <summary>Creates the declared members of a client.</summary>
    /// <param name="definition">The client.</param>
    /// <param name="fieldCount">The number of fields; zero for a response whose fields are not read.</param>
    /// <returns>The members; <see langword="null"/> if the client declares none.</returns>
    public static DeclaredMembers? Create(OAuth2ClientDefinition definition, int fieldCount) =>
        definition is { ResponseMembers.Count: 0, ScopeParameters.Count: 0, SuccessMember: null } ? null : new(definition, fieldCount);

    /// <summary>Returns whether a slot has declared paths, so that its usual member is not read.</summary>
    public bool Replaces(ResponseSlot slot) => _members.Exists(member => member.Target == slot);

    /// <summary>Returns whether a body with this member can be a form, unlike HTML or other text.</summary>
    public bool IsFormMark(ResponseMember row) =>
        _members.Exists(member => member.Slot == row.Slot && member.Target is ResponseSlot.AccessToken or ResponseSlot.Error)
        || row.Path == _success?.Path;

    /// <summary>Copies the values of the declared paths to the slots of the standard members, and judges the response.</summary>
    /// <param name="values">The values of the body.</param>
    /// <param name="isSuccessStatus">Whether the status is 2xx.</param>
    /// <param name="now">The time at which the response was received.</param>
    /// <returns>Whether the response states success or failure; <see langword="null"/> if it states neither.</returns>
    public bool? Apply(ref ResponseValues values, bool isSuccessStatus, DateTimeOffset now)
    {
        foreach (var member in _members)
        {
            if (!values[member.Target].HasValue)
            {
                values[member.Target] = Convert(member, values[member.Slot], now);
            }
        }

        return _success?.Judge(ref values, isSuccessStatus);
    }

    private OAuth2TokenFieldValue Convert(DeclaredMember member, OAuth2TokenFieldValue value, DateTimeOffset now) =>
        member.IsTime ? Expiry.FromValue(value, member.Unit, now)
        : member.Target == _idToken ? IdTokenMember.FindToken(value)
        : value.AsString() is { Length: > 0 } ? value : default;

    private ResponseSlot? FindTarget(string member) => member switch
    {
        "access_token" => ResponseSlot.AccessToken,
        "token_type" => ResponseSlot.TokenType,
        "expires_in" => ResponseSlot.ExpiresIn,
        "refresh_token" => ResponseSlot.RefreshToken,
        "scope" => ResponseSlot.Scope,
        IdTokenMember.Name => _idToken,
        "refresh_token_expires_in" => ResponseSlot.RefreshTokenExpiresIn,
        "authorization_expires_in" => ResponseSlot.GrantExpiresIn,
        "error" => ResponseSlot.Error,
        "error_description" => ResponseSlot.ErrorDescription,
        "error_uri" => ResponseSlot.ErrorUri,
        _ => null,
    };

    private static MemberValueReader CreateReader(ResponseSlot target, OAuth2TimeUnit unit) => target switch
    {
        ResponseSlot.ExpiresIn or ResponseSlot.RefreshTokenExpiresIn or ResponseSlot.GrantExpiresIn => Expiry.CreateReader(unit),
        ResponseSlot.Scope => new ScopeValueReader(),
        ResponseSlot.TokenType => new TextValueReader(ResponseMemberTable.DefaultTokenType),
        _ => new TextValueReader(),
    };

    private ResponseSlot AddRow(string path, MemberValueReader reader)
    {
        var slot = ResponseSlot.FirstField + _fieldCount + _rows.Count;
        _rows.Add(new(path, slot, reader));
        return slot;
    }
}
