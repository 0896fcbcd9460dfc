using System.Text.Json;
using TypedOAuth.Tool.Metadata;

namespace TypedOAuth.Tool.Drift;

/// <summary>Compares two documents of one issuer.</summary>
internal static class DocumentComparison
{
    /// <summary>Returns the differences in the order of the names; the members that matter to a client are first.</summary>
    public static IReadOnlyList<MemberChange> Compare(MetadataDocument pinned, MetadataDocument current)
    {
        var names = pinned.Members.Keys.Union(current.Members.Keys, StringComparer.Ordinal);
        return
        [
            .. names.Where(name => !AreEqual(Find(pinned, name), Find(current, name)))
                .Select(name => new MemberChange(name, Find(pinned, name), Find(current, name)))
                .OrderByDescending(static change => change.Matters).ThenBy(static change => change.Member, StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns the items of one list that another list does not contain.</summary>
    public static IEnumerable<string> FindMissing(JsonElement list, JsonElement other)
    {
        var texts = other.EnumerateArray().Select(JsonText.Write).ToHashSet(StringComparer.Ordinal);
        return list.EnumerateArray().Select(JsonText.Write).Where(text => !texts.Contains(text)).Distinct(StringComparer.Ordinal);
    }

    private static JsonElement? Find(MetadataDocument document, string name) => document.Members.TryGetValue(name, out var value) ? value : null;

    /// <summary>Returns whether two values are equal. The lists of a document are sets, which some servers write in changing order.</summary>
    private static bool AreEqual(JsonElement? one, JsonElement? two) =>
        one is not { } first || two is not { } second ? one is null && two is null
        : first.ValueKind == JsonValueKind.Array && second.ValueKind == JsonValueKind.Array ? AreEqualSets(first, second)
        : JsonElement.DeepEquals(first, second);

    private static bool AreEqualSets(JsonElement one, JsonElement two) =>
        one.EnumerateArray().All(item => Contains(two, item)) && two.EnumerateArray().All(item => Contains(one, item));

    private static bool Contains(JsonElement list, JsonElement item) => list.EnumerateArray().Any(other => JsonElement.DeepEquals(item, other));
}
