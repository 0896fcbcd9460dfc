using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Combines the granted scopes of several members of a token response.</summary>
/// <remarks>
/// The scopes of an additional parameter (<see cref="OAuth2ScopeParameterAttribute"/>) have a prefix in this library and none in the response.
/// </remarks>
/// <param name="definition">The client.</param>
/// <param name="slots">The slots of the values of <c>scope</c>.</param>
/// <param name="parameterSlots">The slots of the additional parameters; <see langword="null"/> for a parameter without a path.</param>
internal sealed class DeclaredScopes(
    OAuth2ClientDefinition definition, IReadOnlyList<ResponseSlot> slots, IReadOnlyList<ResponseSlot?> parameterSlots)
{
    /// <summary>Returns the granted scopes.</summary>
    /// <param name="values">The values of the body.</param>
    /// <param name="requested">The requested scopes.</param>
    public GrantedScopes Combine(ref ResponseValues values, ScopeList requested)
    {
        var stated = ReadStated(ref values, requested, out var statedParts);
        if (stated.IsEmpty)
        {
            // If the response names no scope, the requested scope was granted (RFC 6749 §5.1).
            return new(requested, IsStated: false, ScopeList.Empty);
        }

        var (granted, unstated) = (stated, ScopeList.Empty);
        for (var part = 0; part <= parameterSlots.Count; part++)
        {
            if (!statedParts[part])
            {
                var asked = FindRequested(requested, part);
                granted = HasPath(part) ? granted : granted.Union(asked);
                unstated = HasPath(part) ? unstated.Union(asked) : unstated;
            }
        }

        return new(granted, IsStated: true, unstated);
    }

    /// <summary>Reads the scopes of all members. Part 0 is <c>scope</c>, and the additional parameters follow.</summary>
    private ScopeList ReadStated(ref ResponseValues values, ScopeList requested, out bool[] statedParts)
    {
        var stated = ScopeList.Empty;
        statedParts = new bool[parameterSlots.Count + 1];
        foreach (var slot in slots)
        {
            stated = stated.Union(Read(ref values, slot, FindRequested(requested, 0)));
        }

        statedParts[0] = !stated.IsEmpty;
        for (var part = 1; part < statedParts.Length; part++)
        {
            if (parameterSlots[part - 1] is { } slot && Read(ref values, slot, FindRequested(requested, part)) is { IsEmpty: false } scopes)
            {
                var prefix = definition.ScopeParameters[part - 1].Prefix;
                stated = stated.Union(ScopeList.FromText(string.Join(' ', scopes.ToArray().Select(scope => prefix + scope))));
                statedParts[part] = true;
            }
        }

        return stated;
    }

    private ScopeList Read(ref ResponseValues values, ResponseSlot slot, ScopeList requested) =>
        values[slot].AsString() is { Length: > 0 } text ? ScopeList.FromWire(text, definition.ScopeSeparator, requested) : ScopeList.Empty;

    private bool HasPath(int part) => part == 0 || parameterSlots[part - 1] is not null;

    /// <summary>Returns the requested scopes of a part. A scope belongs to the first parameter whose prefix it has.</summary>
    private ScopeList FindRequested(ScopeList requested, int part) =>
        ScopeList.FromText(string.Join(' ', requested.ToArray().Where(scope => FindPart(scope) == part)));

    private int FindPart(string scope)
    {
        for (var i = 0; i < definition.ScopeParameters.Count; i++)
        {
            if (scope.StartsWith(definition.ScopeParameters[i].Prefix, StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
