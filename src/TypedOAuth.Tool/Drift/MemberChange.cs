using System.Text.Json;

namespace TypedOAuth.Tool.Drift;

/// <summary>Describes a difference between a pinned document and the current one.</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="Pinned">The pinned value; null if the member was added.</param>
/// <param name="Current">The current value; null if the member was removed.</param>
internal sealed record MemberChange(string Member, JsonElement? Pinned, JsonElement? Current)
{
    /// <summary>Whether the member takes part in the requests of a client.</summary>
    public bool Matters => ClientMembers.Contains(Member);

    public string Kind => Pinned is null ? "added" : Current is null ? "removed" : "changed";
}
